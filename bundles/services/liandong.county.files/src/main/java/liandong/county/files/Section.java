package liandong.county.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.evidence.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One section of a YAML file: keys with texts, lists or sections of their own. Nothing is built
 * from the file but its tree of nodes, so every fault has a line and no tag makes an object.
 */
final class Section {

  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> values;
  private final Faults faults;

  private Section(String file, String path, int line, Map<String, Node> values, Faults faults) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.values = values;
    this.faults = faults;
  }

  /** The file as one section with these keys. */
  static Optional<Section> of(String file, String text, List<String> keys, Faults faults) {
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root == null) {
        faults.add(file, 0, Flaw.of("file-empty", String.join(", ", keys)));
        return Optional.empty();
      }
      return of(file, "", root, keys, faults);
    } catch (MarkedYAMLException e) {
      int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      faults.add(file, at, Flaw.of("not-yaml", e.getProblem()));
      return Optional.empty();
    } catch (YAMLException e) {
      faults.add(file, 0, Flaw.of("not-text", e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Section> of(
      String file, String path, Node node, List<String> keys, Faults faults) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(file, lineOf(node), Flaw.of("no-keys", path));
      return Optional.empty();
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple each : mapping.getValue()) {
      String key = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      int at = lineOf(each.getKeyNode());
      if (!keys.contains(key)) {
        faults.add(
            file,
            at,
            Flaw.of(
                "unknown-key",
                join(path, key),
                Nearest.said(key, keys).orElse(Flaw.say("or.keys", String.join(", ", keys)))));
      } else if (values.putIfAbsent(key, each.getValueNode()) != null) {
        faults.add(file, at, Flaw.of("key-twice", join(path, key)));
      }
    }
    return Optional.of(new Section(file, path, lineOf(node), values, faults));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The line of a key's value, or of the section where the key is missing. */
  private int lineOf(String key) {
    return values.containsKey(key) ? lineOf(values.get(key)) : line;
  }

  /** Notes a fault at the line of {@code key}. */
  void fault(String key, Flaw flaw) {
    faultAt(lineOf(key), flaw);
  }

  void faultAt(int where, Flaw flaw) {
    faults.add(file, where, flaw);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** A text that may not be blank. */
  Optional<String> text(String key) {
    if (!has(key)) {
      fault(key, Flaw.of("no-key", join(path, key)));
      return Optional.empty();
    }
    Optional<String> text = scalar(key).map(String::strip);
    if (text.isPresent() && text.get().isEmpty()) {
      fault(key, Flaw.of("key-blank", join(path, key)));
    }
    return text.filter(each -> !each.isEmpty());
  }

  /** A text that may be blank or missing. */
  String textIfAny(String key) {
    return has(key) ? scalar(key).orElse("").strip() : "";
  }

  private Optional<String> scalar(String key) {
    if (values.get(key) instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    fault(key, Flaw.of("key-not-text", join(path, key)));
    return Optional.empty();
  }

  Optional<Section> section(String key, List<String> keys) {
    if (!has(key)) {
      fault(key, Flaw.of("no-key", join(path, key)));
      return Optional.empty();
    }
    return of(file, join(path, key), values.get(key), keys, faults);
  }

  /** A text in Chinese, which may not be blank, and in English, which may. */
  Optional<Bilingual> words(String key) {
    return section(key, List.of("zh", "en")).flatMap(Section::words);
  }

  Optional<Bilingual> words() {
    return text("zh").map(zh -> new Bilingual(zh, textIfAny("en")));
  }

  List<Section> sections(String key, List<String> keys) {
    List<Section> sections = new ArrayList<>();
    for (Node each : list(key)) {
      of(file, join(path, key), each, keys, faults).ifPresent(sections::add);
    }
    return sections;
  }

  /** The texts of a list with the line of each. */
  Map<String, Integer> texts(String key) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (Node each : list(key)) {
      String text = each instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
      if (texts.putIfAbsent(text, lineOf(each)) != null) {
        faults.add(file, lineOf(each), Flaw.of("listed-twice", text, join(path, key)));
      }
    }
    return texts;
  }

  private List<Node> list(String key) {
    if (!has(key)) {
      fault(key, Flaw.of("no-key", join(path, key)));
      return List.of();
    }
    if (values.get(key) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(key, Flaw.of("key-not-list", join(path, key)));
    return List.of();
  }
}
