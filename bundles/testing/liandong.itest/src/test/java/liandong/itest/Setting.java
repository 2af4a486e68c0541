package liandong.itest;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** A setting of the running container, for a while. */
final class Setting implements AutoCloseable {
  private final Configuration configuration;

  private Setting(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Sets what nobody else sets; closing leaves the defaults. */
  static Setting of(ConfigurationAdmin configurations, String pid, String name, int value)
      throws IOException {
    Configuration configuration = configurations.getConfiguration(pid, "?");
    if (configuration.getProperties() != null) {
      throw new AssertionError(pid + " is set already");
    }
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(name, value);
    configuration.update(properties);
    return new Setting(configuration);
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
    configuration.delete();
  }
}
