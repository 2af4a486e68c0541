package liandong.county.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import liandong.county.files.sheet.Workbook.Remark;
import liandong.county.files.sheet.Workbook.Trouble;
import liandong.evidence.Bilingual;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ExcelReaderTest {
  @Test
  void cellsSayWhatTheyAre() throws Exception {
    Grid grid =
        read(sheet -> {
              sheet.value(0, 0, 20.0);
              sheet.value(0, 1, 0.5);
              sheet.value(0, 2, "01");
              sheet.value(0, 3, LocalDate.of(2018, 5, 14));
              sheet.style(0, 3).format("yyyy/m/d").set();
              sheet.value(0, 4, true);
              sheet.value(0, 5, "一\r\n二");
              sheet.value(0, 6, 43234);
              sheet.value(0, 7, "=1+1");
            })
            .grids()
            .get(0);

    assertThat(grid.rows().get(0))
        .containsExactly(
            new Cell(Cell.Kind.NUMBER, "20"),
            new Cell(Cell.Kind.NUMBER, "0.5"),
            Cell.text("01"),
            new Cell(Cell.Kind.DAY, "2018-05-14"),
            new Cell(Cell.Kind.YES_NO, "是"),
            Cell.text("一\n二"),
            new Cell(Cell.Kind.NUMBER, "43234"),
            Cell.text("=1+1"));
  }

  @Test
  void whatWasRoundedOrHasNoValueIsATrouble() throws Exception {
    Workbook workbook =
        read(
            sheet -> {
              sheet.value(1, 1, 1.14403E30);
              sheet.formula(2, 0, "1+1");
            });

    assertThat(workbook.troubles())
        .extracting(Trouble::row, Trouble::column)
        .containsExactly(tuple(1, 1), tuple(2, 0));
  }

  @Test
  void hiddenIsReadAndTold() throws Exception {
    Workbook workbook =
        read(
            sheet -> {
              sheet.value(0, 0, "a");
              sheet.value(1, 0, "b");
              sheet.hideRow(1);
              sheet.hideColumn(2);
              sheet.setVisibilityState(VisibilityState.HIDDEN);
            });

    assertThat(workbook.grids().get(0).texts()).hasSize(2);
    assertThat(workbook.remarks())
        .extracting(Remark::sentence)
        .containsExactlyInAnyOrder(
            new Bilingual("该工作表已隐藏", "the sheet is hidden"),
            new Bilingual("已隐藏，仍照常读取：C列、第2行", "hidden, and read like all others: column C, row 2"));
  }

  @Test
  void whatStandsOnceBesideSeveralRowsIsSaidOfEach() throws Exception {
    Grid grid =
        read(sheet -> {
              sheet.value(0, 0, "title");
              sheet.range(0, 0, 0, 3).merge();
              sheet.value(1, 0, "国土资源");
              sheet.range(1, 0, 3, 0).merge();
              sheet.value(3, 1, "x");
            })
            .grids()
            .get(0);

    assertThat(grid.rows().get(0)).hasSize(1);
    assertThat(grid.cell(1, 0)).isEqualTo(grid.cell(2, 0)).isEqualTo(grid.cell(3, 0));
    Grid back =
        ExcelReader.read(ExcelWriter.write(List.of(new ExcelWriter.Page(grid, 0)))).grids().get(0);
    assertThat(back).isEqualTo(grid);
  }

  @Test
  void whatIsNoWorkbookIsRefusedInWords() throws Exception {
    assertThat(refused("a,b\n".getBytes(StandardCharsets.UTF_8)).wrong().en())
        .isEqualTo("this is not an Excel workbook");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(refused(old).wrong().en()).contains("Excel 97-2003");
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    encrypted.write(old);
    encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertThat(refused(encrypted.toByteArray()).wrong().en()).contains("password");
    assertThat(refused(zip("xl/workbook.xml", 10, "xl/vbaProject.bin", 10)).wrong().en())
        .contains("macros");
    assertThat(refused(zip("word/document.xml", 10)).wrong().en())
        .isEqualTo("this is not an Excel workbook");
    assertThat(refused(zip("xl/workbook.xml", 10)).wrong().en()).contains("damaged");
  }

  /** 300 MB of zeros are 300 kB in an archive. */
  @Test
  void whatUnpacksToMoreThanAnyListIsRefused() throws Exception {
    byte[] bomb = zip("xl/workbook.xml", 10, "xl/worksheets/sheet1.xml", 300_000_000);

    assertThat(bomb.length).isLessThan(1_000_000);
    assertThat(refused(bomb).wrong().en()).contains("unpacks to more than");
  }

  @Test
  void sheetThatGoesOnForeverIsRefused() throws Exception {
    byte[] far = written(sheet -> sheet.value(ExcelReader.MOST_ROWS + 1, 0, "x"));

    assertThat(refused(far).wrong().en()).isEqualTo("the sheet list goes on to A50002");
  }

  private static NotAWorkbook refused(byte[] file) {
    return catchThrowableOfType(NotAWorkbook.class, () -> ExcelReader.read(file));
  }

  private static byte[] zip(Object... namesAndSizes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndSizes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndSizes[i]));
        byte[] part = new byte[10];
        for (int written = 0; written < (int) namesAndSizes[i + 1]; written += part.length) {
          part = written == 0 ? part : new byte[1_000_000];
          zip.write(part);
        }
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Workbook read(Consumer<Worksheet> fill) throws Exception {
    return ExcelReader.read(written(fill));
  }

  private static byte[] written(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      fill.accept(workbook.newWorksheet("list"));
    }
    return out.toByteArray();
  }
}
