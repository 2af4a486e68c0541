package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import liandong.cases.care.Inspection;
import liandong.cases.care.Inspection.Finding;
import liandong.cases.care.Inspection.Kind;
import liandong.cases.care.StoreCare;
import liandong.evidence.Bilingual;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class StoreCommandsTest {
  private static final Inspection CLEAN =
      new Inspection(3, 4, 1, 1, 0, List.of(), Duration.ofMillis(1_500));
  private static final Inspection BROKEN =
      new Inspection(
          3,
          4,
          1,
          1,
          2,
          List.of(new Finding(Kind.CASE, "sample", "1001", new Bilingual("记录链断裂", "broken chain"))),
          Duration.ofMillis(1_500));

  private final Care care = new Care();
  private final Console console = new Console(care);

  @Test
  void backupSaysWhereItIsAndHowMuch() throws Exception {
    assertThat(console.run(new StoreBackup(), "--no-format", "/b/1"))
        .isEqualTo("/b/1\t3\t4\t2000000\t1500\n");
    assertThat(console.run(new StoreBackup(), "/b/1")).contains("2.0 MB", "1.5 s", "办件");
  }

  @Test
  void cleanCheckEndsWell() throws Exception {
    assertThat(console.run(new StoreCheck())).contains("3 cases, 4 events", "0 broken", "1.5 s");
    assertThat(console.run(new StoreCheck(), "--no-format", "/b/1")).isEmpty();
    assertThat(care.asked).containsExactly("check", "check /b/1");
  }

  @Test
  void brokenCheckNamesWhatIsBrokenAndEndsBadly() {
    care.seen = BROKEN;

    assertThatThrownBy(() -> console.run(new StoreCheck(), "--no-format"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("2");
    assertThat(console.printed()).contains("CASE\tsample\t1001\t记录链断裂 / broken chain");
  }

  @Test
  void restoreIsDoneOnlyWhenItIsConfirmed() throws Exception {
    assertThatThrownBy(() -> console.run(new StoreRestore(), "/b/1"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("--yes");
    assertThat(care.asked).isEmpty();

    assertThat(console.run(new StoreRestore(), "/b/1", "--yes"))
        .contains("./run --stop", "/data/before");
    assertThat(console.run(new StoreRestore(), "--cancel")).contains("called off");
    assertThat(care.asked).containsExactly("restore /b/1", "cancel");
  }

  @Test
  void restoreWantsAFolderOrToBeCalledOffAndNotBoth() {
    assertThatThrownBy(() -> console.run(new StoreRestore(), "--yes"))
        .isInstanceOf(CommandException.class);
    assertThatThrownBy(() -> console.run(new StoreRestore(), "--cancel", "/b/1"))
        .isInstanceOf(CommandException.class);
    assertThat(care.asked).isEmpty();
  }

  @Test
  void brokenBackupIsNotRestored() {
    care.seen = BROKEN;

    assertThatThrownBy(() -> console.run(new StoreRestore(), "/b/1", "--yes"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("not restored");
  }

  @Test
  void whatCouldNotBeDoneComesWithWhatToDo() {
    care.refuses = true;

    assertThatThrownBy(() -> console.run(new StoreBackup(), "/b/1"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("没有 pg_dump")
        .hasMessageContaining("→ install it");
    assertThatThrownBy(() -> console.run(new StoreCheck())).isInstanceOf(CommandException.class);
    assertThatThrownBy(() -> console.run(new StoreRestore(), "/b/1", "--yes"))
        .isInstanceOf(CommandException.class);
  }

  private static final class Care implements StoreCare {
    private final List<String> asked = new ArrayList<>();
    private Inspection seen = CLEAN;
    private boolean refuses;

    private static NotDone no() {
      return new NotDone(
          new Bilingual("没有 pg_dump", "no pg_dump"), new Bilingual("请安装", "install it"));
    }

    @Override
    public BackupOutcome backUp(Path folder) {
      return refuses ? no() : new BackedUp(folder, 3, 4, 2_000_000, Duration.ofMillis(1_500));
    }

    @Override
    public CheckOutcome check() {
      asked.add("check");
      return refuses ? no() : seen;
    }

    @Override
    public CheckOutcome check(Path backup) {
      asked.add("check " + backup);
      return seen;
    }

    @Override
    public RestoreOutcome prepareRestore(Path backup) {
      asked.add("restore " + backup);
      if (refuses) {
        return no();
      }
      return seen.isClean() ? new Prepared(seen, "/data/before") : new Unsound(seen);
    }

    @Override
    public RestoreOutcome callOffRestore() {
      asked.add("cancel");
      return new CalledOff();
    }
  }
}
