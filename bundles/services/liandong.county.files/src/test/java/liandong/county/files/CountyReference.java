package liandong.county.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;
import liandong.evidence.Bilingual;

/**
 * The page on which an integrator finds every table, column and policy. What may stand in a column
 * is what the reader answers to nonsense there, so the page says what the code does.
 */
final class CountyReference {
  private static final String NONSENSE = "？？";

  private static final Pattern KIND =
      Pattern.compile(
          "/\\*\\*(?<what>(?:(?!\\*/).)*)\\*/\\s*@ConsumerType\\s*public interface (?<name>\\w+)"
              + "(?<body>.*)",
          Pattern.DOTALL);

  private static final Pattern EXTENDS_A_KIND =
      Pattern.compile("@ConsumerType\\s*public interface \\w+ extends \\w+ \\{");

  private static final Pattern METHOD =
      Pattern.compile(
          "(?:/\\*\\*(?<what>(?:(?!\\*/).)*)\\*/\\n)?"
              + "(?<=\\n) {2}(?<declared>(?:default )?[\\w<>.]+ \\w+\\([^)]*\\))\\s*[;{]",
          Pattern.DOTALL);

  private final CountyFilesInMemory county;
  private final Path policies;

  /**
   * A page.
   *
   * @param county a whole one, whose tables are spoilt one by one
   * @param policies the folder with the sources of the kinds of clause
   */
  CountyReference(CountyFilesInMemory county, Path policies) {
    this.county = county;
    this.policies = policies;
  }

  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # 县（市）规则包参考 / Reference of a county's bundle

        Generated from the code by `CountyReferenceTest`; do not edit. How to work with it:
        [integrator-guide.md](integrator-guide.md), 中文 [integrator-guide.zh-CN.md](integrator-guide.zh-CN.md).

        ## 数据表 / Tables

        In `COUNTY-INF`, CSV in UTF-8, a header in the first row; columns stand in any order, headed by id
        or by Chinese name. 必填 / required columns have to be there. The same tables as sheets of a workbook:
        [lists.md](lists.md).

        | 文件 / file | 表 / sheet | |
        |---|---|---|
        """);
    for (TableShape each : TableShape.values()) {
      text.append(
          "| [%s](#%s) | %s | %s |%n"
              .formatted(
                  each.file(),
                  each.file().replace(".", ""),
                  each.sheet(),
                  each.mayBeAbsent() ? "可无 / may be absent" : ""));
    }
    for (TableShape each : TableShape.values()) {
      table(text, each);
    }
    text.append(
        """

        ## 规则 / Policies

        A rule is a class that implements one of these and names its source: `Source source()`, the document
        and the sentence, which stands to the letter in `county.yaml`. What a county does not say, the law
        and the core's standard say. Rules answer from their arguments alone.
        """);
    for (Path each : kinds()) {
      policy(text, Files.readString(each));
    }
    return text.toString();
  }

  // ---- tables ---------------------------------------------------------------------------------

  private void table(StringBuilder text, TableShape shape) {
    Map<String, Bilingual> allowed = allowed(shape);
    text.append("%n### %s%n%n%s%n%n".formatted(shape.file(), shape.sheet()));
    text.append("| 栏目 / column | 中文名 | 必填 / required | 可填 / what may be written |\n");
    text.append("|---|---|---|---|\n");
    for (Column each : shape.allColumns()) {
      String may =
          allowed.containsKey(each.id()) ? allowed.get(each.id()).toString() : plain(each.kind());
      text.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  each.id(),
                  each.name(),
                  each.required() ? "是 / yes" : "",
                  may.replace("|", "\\|")));
    }
  }

  private static String plain(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "文字 / text";
      case NUMBER -> "数字 / number";
      case DATE -> "日期 / day";
    };
  }

  /** By the column's id, what the reader would have there in place of nonsense. */
  private Map<String, Bilingual> allowed(TableShape shape) {
    String header = shape.allColumns().stream().map(Column::id).collect(Collectors.joining(","));
    String row = shape.allColumns().stream().map(each -> NONSENSE).collect(Collectors.joining(","));
    Reading reading =
        new WholeCountyReader().read(county.with(shape.file(), header + "\n" + row + "\n"));
    Map<String, Bilingual> allowed = new LinkedHashMap<>();
    for (Fault each : ((Reading.Faulty) reading).faults()) {
      if (each.file().equals(shape.file()) && !each.column().isEmpty()) {
        allowed.putIfAbsent(each.column(), each.right());
      }
    }
    return allowed;
  }

  // ---- policies -------------------------------------------------------------------------------

  private List<Path> kinds() throws IOException {
    try (Stream<Path> files = Files.list(policies)) {
      return files.filter(CountyReference::isKind).sorted().toList();
    }
  }

  private static boolean isKind(Path source) {
    try {
      return source.toString().endsWith(".java")
          && EXTENDS_A_KIND.matcher(Files.readString(source)).find();
    } catch (IOException e) {
      throw new IllegalStateException(source + " cannot be read", e);
    }
  }

  private static void policy(StringBuilder text, String source) {
    Matcher kind = KIND.matcher(source);
    if (!kind.find()) {
      throw new IllegalArgumentException("a kind of clause without a sentence: " + source);
    }
    text.append("%n### %s%n%n%s%n%n".formatted(kind.group("name"), prose(kind.group("what"))));
    Matcher method = METHOD.matcher(kind.group("body"));
    while (method.find()) {
      String what = method.group("what");
      text.append(
          "- `%s`%s%n"
              .formatted(
                  method.group("declared").replaceAll("\\s+", " ").replace("( ", "("),
                  what == null ? "" : ": " + prose(what)));
    }
  }

  /** Javadoc as plain text. */
  private static String prose(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceAll("\\{@(?:link|code) ([^}]+)}", "`$1`")
        .replaceAll("</?\\w+>", " ")
        .replaceAll("@param (\\w+)", "`$1`:")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
