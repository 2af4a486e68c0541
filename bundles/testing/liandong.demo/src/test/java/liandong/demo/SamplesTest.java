package liandong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The requests that are shipped to be pasted work as they are written. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../../../config/samples");
  private static final List<String> CATALOGUE = List.of("items.xml", "guide.xml", "points.xml");
  private static CangxiOpen cangxi;

  @BeforeAll
  static void open() {
    cangxi = new CangxiOpen();
  }

  @AfterAll
  static void close() {
    cangxi.close();
  }

  private static Reply post(String file, String number) throws Exception {
    String service =
        CATALOGUE.contains(file) ? "catalogue" : file.equals("reckon.xml") ? "calendar" : "case";
    String body = Files.readString(SAMPLES.resolve(file)).replace(">NUMBER<", ">" + number + "<");
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(cangxi.address() + "/soap/" + service + "/v1"))
                    .header("Content-Type", "text/xml; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    Reply reply = Reply.read(answer.body());
    assertThat(answer.statusCode()).as(file + ": " + reply.fault()).isEqualTo(200);
    return reply;
  }

  @Test
  void samplesWalkOneCaseToItsEnd() throws Exception {
    String number = post("submit.xml", "").every("number").get(0).text();

    assertThat(post("submit.xml", "").every("number").get(0).text()).isEqualTo(number);
    assertThat(post("accept.xml", number).every("promised").get(0).text("limit/text/zh"))
        .contains("3个工作日");
    assertThat(post("list.xml", "").every("line")).hasSize(1);
    assertThat(post("clock.xml", number).every("day")).isNotEmpty();
    post("decide.xml", number);
    post("deliver.xml", number);
    assertThat(post("status.xml", number).every("event")).hasSize(4);
    assertThat(post("register.xml", "").every("state").get(0).text()).isEqualTo("REGISTERED");
    cangxi.countAll();
    assertThat(post("statistics.xml", "").every("whole")).isNotEmpty();
    assertThat(post("items.xml", "").every("item")).isNotEmpty();
    assertThat(post("guide.xml", "").every("field")).hasSize(9);
    assertThat(post("points.xml", "").every("point")).isNotEmpty();
    assertThat(post("reckon.xml", "").every("due").get(0).text("date")).contains("2018-06-26");
  }

  @Test
  void everySampleIsTried() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "submit.xml",
              "register.xml",
              "accept.xml",
              "decide.xml",
              "deliver.xml",
              "status.xml",
              "clock.xml",
              "list.xml",
              "items.xml",
              "guide.xml",
              "points.xml",
              "reckon.xml",
              "statistics.xml");
    }
  }
}
