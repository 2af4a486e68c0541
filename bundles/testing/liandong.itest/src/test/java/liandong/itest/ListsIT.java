package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * The lists of Cangxi go out to staff and come back changed, as an operator does it: export,
 * import, confirm, apply.
 */
@Category(Shipped.class)
public class ListsIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final LocalDate TODAY = LocalDate.now();

  private static Copy copy;
  private static Path lists;

  @BeforeClass
  public static void start() throws IOException {
    lists = FOLDER.newFolder("lists").toPath();
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    copy.start();
  }

  @AfterClass
  public static void end() {
    copy.close();
  }

  @After
  public void nothingInTheLogNeedsExplaining() throws IOException {
    assertThat(copy.linesToExplain()).isEmpty();
  }

  @Test
  public void listThatWasChangedIsShownThenConfirmedThenInForceForNewCasesOnly() throws Exception {
    Wire.Reply old = copy.wire().cases(Wire.submit("lists-old", Wire.TOWN)).done();
    assertThat(old.all("pin")).isNotEmpty().allMatch(pin -> pin.contains("1.0.0"));
    Path out = lists.resolve("out.xlsx");
    assertDone(copy.exec("item:export cangxi " + out));
    assertThat(copy.exec("item:export cangxi " + out).status()).as("is there already").isEqualTo(1);

    Map<String, List<List<Object>>> sheets = read(out);
    nextVersion(sheets.get("事项"));
    Path changed = lists.resolve("changed.xlsx");
    write(changed, sheets);
    Copy.Said shown = assertDone(copy.exec("item:import cangxi " + changed));
    assertThat(shown.out())
        .contains("新增1项", Wire.ITEM, "尚未生效")
        .containsPattern("失效日期.*" + TODAY.minusDays(1));
    assertThat(copy.exec("county:list --no-format").out()).doesNotContain("1.1.0");
    assertThat(releases()).isEmpty();

    Copy.Said made =
        assertDone(copy.exec("item:import --confirm --release 1.1.0 cangxi " + changed));
    assertThat(releases()).containsExactly("liandong.county.cangxi-1.1.0.jar");
    assertThat(copy.exec("county:list --no-format").out()).doesNotContain("1.1.0");
    String install =
        made.out()
            .lines()
            .filter(line -> line.strip().startsWith("county:apply"))
            .findFirst()
            .orElseThrow();
    assertDone(copy.exec(install.strip().replace("county:apply", "county:apply --watch 0")));
    Until.so(
        () -> countyList().contains("\t1.1.0\t"), PATIENCE, () -> "county:list\n" + countyList());

    Wire.Reply young = copy.wire().cases(Wire.submit("lists-new", Wire.TOWN)).done();
    assertThat(young.all("pin")).isNotEmpty().allMatch(pin -> pin.contains("1.1.0"));
    assertThat(copy.exec("case:show " + old.first("number")).out()).contains("1.0.0");

    Path back = lists.resolve("back.xlsx");
    assertDone(copy.exec("item:export cangxi " + back));
    assertThat(read(back)).isEqualTo(sheets);
  }

  @Test
  public void faultsAreToldAtTheirCellsAndNothingIsMade() throws Exception {
    Path out = lists.resolve("to-spoil.xlsx");
    assertDone(copy.exec("item:export --version 1.0.0 cangxi " + out));
    Map<String, List<List<Object>>> sheets = read(out);
    List<Object> header = sheets.get("事项").get(0);
    sheets.get("事项").get(4).set(header.indexOf("办件类型"), "承办件");
    sheets.get("申请材料").get(6).set(sheets.get("申请材料").get(0).indexOf("材料份数"), "两");
    Path spoilt = lists.resolve("spoilt.xlsx");
    write(spoilt, sheets);

    Copy.Said said =
        copy.exec("item:import --no-format --confirm --release 9.0.0 cangxi " + spoilt);

    assertThat(said.status()).isEqualTo(1);
    assertThat(
            said.out().lines().filter(line -> line.contains("!")).map(line -> line.split("\t")[0]))
        .containsExactly("事项!J5", "申请材料!F7");
    assertThat(said.out())
        .contains("“办件类型”栏不能填“承办件” / '承办件' is not a value of 'handling'")
        .contains("请只填数字，如 5 / write digits only, such as 5");
    assertThat(said.err() + said.out()).contains("2 处错误");
    assertThat(releases()).doesNotContain("liandong.county.cangxi-9.0.0.jar");
  }

  private static String countyList() {
    try {
      return copy.exec("county:list --no-format").out();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Copy.Said assertDone(Copy.Said said) {
    assertThat(said.status()).as(said.out() + said.err()).isZero();
    return said;
  }

  /** Ends an item yesterday and lets its second version, with another condition, begin today. */
  private static void nextVersion(List<List<Object>> items) {
    List<Object> header = items.get(0);
    int width = header.size();
    header.addAll(List.of("事项版本", "生效日期", "失效日期"));
    List<Object> first =
        items.stream().filter(row -> row.get(0).equals(Wire.ITEM)).findFirst().orElseThrow();
    fill(first, width + 2);
    List<Object> second = new ArrayList<>(first);
    first.add(TODAY.minusDays(1).toString());
    second.set(header.indexOf("受理条件"), "第二版的受理条件");
    second.set(width, "2");
    second.set(width + 1, TODAY.toString());
    items.add(items.indexOf(first) + 1, second);
  }

  private static void fill(List<Object> row, int width) {
    while (row.size() < width) {
      row.add("");
    }
  }

  private static List<String> releases() throws IOException {
    Path folder = copy.data().resolve("karaf/releases");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  /** All sheets as rows of texts and numbers, as the library sees them. */
  private static Map<String, List<List<Object>>> read(Path file) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          List<Object> cells = new ArrayList<>();
          for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(ListsIT::value).orElse(""));
          }
          rows.add(cells);
        }
        sheets.put(sheet.getName(), rows);
      }
    }
    return sheets;
  }

  private static Object value(Cell cell) {
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().stripTrailingZeros()
        : cell.getText();
  }

  private static void write(Path file, Map<String, List<List<Object>>> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "staff", "1.0")) {
      for (Map.Entry<String, List<List<Object>>> each : sheets.entrySet()) {
        Worksheet sheet = workbook.newWorksheet(each.getKey());
        for (int row = 0; row < each.getValue().size(); row++) {
          List<Object> cells = each.getValue().get(row);
          for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
              sheet.value(row, column, number);
            } else if (!cells.get(column).equals("")) {
              sheet.value(row, column, (String) cells.get(column));
            }
          }
        }
      }
    }
    Files.write(file, out.toByteArray());
  }
}
