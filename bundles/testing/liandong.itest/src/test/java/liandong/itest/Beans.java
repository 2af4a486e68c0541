package liandong.itest;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The swaps of a running copy, as a monitoring system reaches them: with nothing but the JDK. */
final class Beans implements AutoCloseable {
  private final JMXConnector connector;
  private final MBeanServerConnection server;
  private final ObjectName name;

  private Beans(JMXConnector connector) throws IOException, JMException {
    this.connector = connector;
    this.server = connector.getMBeanServerConnection();
    this.name = new ObjectName("liandong:type=Swaps");
  }

  static Beans of(Copy copy) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(copy.pid()));
    try {
      return new Beans(
          JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
    } finally {
      machine.detach();
    }
  }

  /** What an attribute says, one line or several. */
  List<String> read(String attribute) throws IOException, JMException {
    return lines(server.getAttribute(name, attribute));
  }

  /** What an operation answers, one line or several. */
  List<String> ask(String operation, Object... arguments) throws IOException, JMException {
    String[] signature =
        Arrays.stream(arguments)
            .map(
                each ->
                    each instanceof Boolean
                        ? "boolean"
                        : each instanceof Integer ? "int" : each.getClass().getName())
            .toArray(String[]::new);
    return lines(server.invoke(name, operation, arguments, signature));
  }

  private static List<String> lines(Object answer) {
    return answer instanceof String[] several ? List.of(several) : List.of((String) answer);
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
