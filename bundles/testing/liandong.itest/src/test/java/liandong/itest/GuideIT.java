package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * {@code docs/integrator-guide.md}, command by command, as an integrator types it: against the
 * distribution as it is shipped, with a Maven repository in which nothing lies, without network.
 */
@Category(Shipped.class)
public class GuideIT {
  private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COLOURS = Pattern.compile("\\x1b\\[[0-9;]*m");
  private static final String ANYTHING = "…";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  /** A command of the guide and the lines that stand below it. */
  private record Step(String command, List<String> lines) {}

  @BeforeClass
  public static void once() {
    Assume.assumeTrue(
        "the guide is followed on the embedded default", Database.ofThisRun() == Database.DERBY);
  }

  @Test
  public void everyCommandGivesWhatTheGuideSays() throws IOException {
    Path work = folder.newFolder("work").toPath().toRealPath();
    Map<String, String> environment = environment(work);
    try (Copy copy = Copy.unpacked(folder.newFolder("copy").toPath())) {
      copy.start();
      Path at = work;
      for (Step each : steps(guide("integrator-guide.md"))) {
        at = followed(copy, at, each, environment);
      }
    }
  }

  @Test
  public void chineseGuideHasTheSameCommands() throws IOException {
    assertThat(steps(guide("integrator-guide.zh-CN.md")))
        .isEqualTo(steps(guide("integrator-guide.md")));
  }

  private static String guide(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("liandong.root"), "docs", name));
  }

  private static List<Step> steps(String guide) {
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(guide);
    while (block.find()) {
      for (String each : block.group(1).split("(?m)^\\$ ")) {
        List<String> lines = each.lines().toList();
        if (!lines.isEmpty()) {
          steps.add(new Step(lines.get(0), lines.subList(1, lines.size())));
        }
      }
    }
    assertThat(steps).hasSizeGreaterThan(20);
    return steps;
  }

  /** What Maven has fetched for this build is all that it finds; so the guide needs no network. */
  private static Map<String, String> environment(Path work) throws IOException {
    Path settings = Files.createDirectories(work.resolve(".mvn")).resolve("settings.xml");
    Files.writeString(
        settings,
        """
        <settings><mirrors><mirror>
          <id>fetched</id><mirrorOf>*</mirrorOf><url>%s</url>
        </mirror></mirrors></settings>
        """
            .formatted(Path.of(System.getProperty("liandong.maven.repository")).toUri()));
    Path home = Files.createDirectories(work.resolve("home"));
    Files.writeString(
        work.resolve(".mvn/maven.config"),
        "-Dmaven.repo.local=%s/.m2/repository -s %s\n".formatted(home, settings));
    return Map.of(
        "HOME",
        home.toString(),
        "LC_ALL",
        "C.UTF-8",
        "MAVEN_OPTS",
        String.join(" ", TestJava.options()),
        "PATH",
        System.getProperty("liandong.maven.home") + "/bin:" + System.getenv("PATH"));
  }

  /** Where the next command begins. */
  private static Path followed(Copy copy, Path at, Step step, Map<String, String> environment)
      throws IOException {
    Path there = Files.createTempFile("there", ".txt");
    try {
      Copy.Said said =
          copy.shell(
              at, step.command() + "\nstatus=$?; pwd >'" + there + "'; exit $status", environment);
      String all = COLOURS.matcher(said.out() + said.err()).replaceAll("");
      assertThat(said.status()).as(step.command() + "\n" + all).isZero();
      assertThat(COLOURS.matcher(said.out()).replaceAll(""))
          .as(step.command() + "\n" + all)
          .containsPattern(inThisOrder(step.lines()));
      return Path.of(Files.readString(there).strip());
    } finally {
      Files.delete(there);
    }
  }

  private static Pattern inThisOrder(List<String> lines) {
    return Pattern.compile(
        lines.stream()
            .map(
                line ->
                    Stream.of(line.split(ANYTHING, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\\n]*")))
            .collect(Collectors.joining("[\\s\\S]*?\\n")),
        Pattern.MULTILINE);
  }
}
