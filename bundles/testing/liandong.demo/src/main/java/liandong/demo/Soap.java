package liandong.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes SOAP requests by hand and reads the answers.
 *
 * <p>A server that is away, or that says so, is asked again until patience ends: the same request
 * with the same key is never done twice.
 */
public final class Soap {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI server;
  private final Duration patience;
  private final AtomicInteger again = new AtomicInteger();

  /**
   * @param server without path, such as {@code http://127.0.0.1:8181}
   */
  public Soap(URI server, Duration patience) {
    this.server = server;
    this.patience = patience;
  }

  /**
   * @throws Unexpected when the answer is a fault, or there is none until patience ends
   */
  public Reply cases(Xml body) {
    return ask("/soap/case/v1", "urn:liandong:case:v1", body);
  }

  Reply catalogue(Xml body) {
    return ask("/soap/catalogue/v1", "urn:liandong:catalogue:v1", body);
  }

  /** How often something was sent again, because the server was away or said so. */
  public int sentAgain() {
    return again.get();
  }

  private Reply ask(String path, String namespace, Xml body) {
    String envelope =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body xmlns=\""
            + namespace
            + "\">"
            + body
            + "</s:Body></s:Envelope>";
    long giveUp = System.nanoTime() + patience.toNanos();
    String why;
    do {
      try {
        HttpResponse<byte[]> response = http.send(request(path, envelope), bytes());
        Optional<Reply> answer = answer(response);
        if (answer.isPresent()) {
          return answer.get();
        }
        why = "HTTP " + response.statusCode() + " from " + server.resolve(path);
      } catch (IOException e) {
        why = server.resolve(path) + ": " + (e.getMessage() == null ? "no answer" : e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unexpected("interrupted");
      }
      again.incrementAndGet();
      pause();
    } while (System.nanoTime() < giveUp);
    throw new Unexpected("the server is away for " + patience.toSeconds() + " s: " + why);
  }

  private HttpRequest request(String path, String envelope) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "text/xml; charset=utf-8")
        .header("SOAPAction", "\"\"")
        .POST(HttpRequest.BodyPublishers.ofString(envelope))
        .build();
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  /** The answer; empty when the server, the service or the county is away. */
  private static Optional<Reply> answer(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200 && response.statusCode() != 500) {
      return Optional.empty();
    }
    Reply reply = Reply.read(response.body());
    if (reply.has("awayFault")) {
      return Optional.empty();
    }
    if (response.statusCode() == 500) {
      throw new Unexpected(reply.fault());
    }
    return Optional.of(reply);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unexpected("interrupted");
    }
  }
}
