package liandong.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
  private static final Map<String, String> DEFAULTS = Map.of("rounds", "5", "threads", "1,4,16");

  @Test
  void whatIsNotAskedForHasItsDefault() {
    Options options = Options.of(List.of("--threads", "64"), DEFAULTS);

    assertThat(options.numbers("threads")).containsExactly(64);
    assertThat(options.number("rounds")).isEqualTo(5);
  }

  @Test
  void whatIsNotUnderstoodIsSaidSo() {
    for (List<String> wrong :
        List.of(List.of("--round", "1"), List.of("--rounds"), List.of("rounds", "1"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> Options.of(wrong, DEFAULTS));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--rounds", "some"), DEFAULTS).number("rounds"))
        .withMessage("--rounds: not a number: 'some'");
  }

  @Test
  void poolIsTheOneThatTheProductShips(@TempDir Path folder) throws Exception {
    Path shipped = Path.of("../../../config/org.ops4j.datasource-cases.cfg");
    String size =
        Files.readAllLines(shipped).stream()
            .filter(line -> line.startsWith("hikari.maximumPoolSize"))
            .findFirst()
            .orElseThrow()
            .replaceAll("\\D", "");

    try (HikariDataSource pool =
        new Pool(shipped, Map.of("databaseName", folder.resolve("db").toString())).open()) {
      assertThat(pool.getMaximumPoolSize()).hasToString(size);
      assertThat(pool.getConnection().getMetaData().getDatabaseProductName())
          .isEqualTo("Apache Derby");
    }
  }
}
