package liandong.county.files;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The list of tables in {@code county.yaml}, to which a table can be added where it stands. */
final class TableList {
  private TableList() {}

  /** The file with {@code table} at the end of its list, and otherwise as it was. */
  static String with(String yaml, String table) {
    SequenceNode list = list(yaml);
    List<Node> tables = list.getValue();
    if (tables.isEmpty() || list.getFlowStyle() == FlowStyle.FLOW) {
      int bracket = index(yaml, list.getEndMark()) - 1;
      return yaml.substring(0, bracket)
          + (tables.isEmpty() ? "" : ", ")
          + table
          + yaml.substring(bracket);
    }
    Node last = tables.get(tables.size() - 1);
    int end = index(yaml, last.getEndMark());
    int begin = index(yaml, last.getStartMark());
    String dash = yaml.substring(yaml.lastIndexOf('\n', begin) + 1, begin);
    return yaml.substring(0, end) + "\n" + dash + table + yaml.substring(end);
  }

  private static SequenceNode list(String yaml) {
    Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    for (NodeTuple each : ((MappingNode) root).getValue()) {
      if (each.getKeyNode() instanceof ScalarNode key && key.getValue().equals("tables")) {
        return (SequenceNode) each.getValueNode();
      }
    }
    throw new IllegalArgumentException("county.yaml was read whole without a list of tables");
  }

  private static int index(String yaml, Mark mark) {
    return yaml.offsetByCodePoints(0, mark.getIndex());
  }
}
