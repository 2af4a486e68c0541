package liandong.itest;

import java.io.IOException;
import java.util.Dictionary;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** A setting of the running container, for a while. */
final class Setting implements AutoCloseable {
  private final Configuration configuration;
  private final Dictionary<String, Object> before;

  private Setting(Configuration configuration, Dictionary<String, Object> before) {
    this.configuration = configuration;
    this.before = before;
  }

  /** Sets one value of a file in etc; closing leaves what was there. */
  static Setting of(ConfigurationAdmin configurations, String pid, String name, int value)
      throws IOException {
    Configuration configuration = configurations.getConfiguration(pid, "?");
    Dictionary<String, Object> before = configuration.getProperties();
    if (before == null) {
      throw new AssertionError("etc has no " + pid + ".cfg");
    }
    Dictionary<String, Object> properties = configuration.getProperties();
    properties.put(name, Integer.toString(value));
    configuration.update(properties);
    return new Setting(configuration, before);
  }

  /** Does something while it is set. */
  static void during(
      ConfigurationAdmin configurations, String pid, String name, int value, Work work)
      throws IOException {
    Setting setting = of(configurations, pid, name, value);
    try {
      work.go();
    } finally {
      setting.close();
    }
  }

  /** What is done meanwhile. */
  interface Work {
    void go() throws IOException;
  }

  @Override
  public void close() throws IOException {
    configuration.update(before);
  }
}
