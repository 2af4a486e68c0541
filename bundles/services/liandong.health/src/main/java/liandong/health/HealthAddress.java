package liandong.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import liandong.evidence.CanonicalText;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /health/ready} and {@code /health/live}: 200 when all checks of that tag say yes, 503
 * otherwise, the reasons as JSON. Felix runs the checks, each within its time and once for many
 * callers. It has a servlet too, but that answers 200 where there is no check yet, which during a
 * start is the wrong way round.
 */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=health",
      "osgi.http.whiteboard.servlet.pattern=/health/ready",
      "osgi.http.whiteboard.servlet.pattern=/health/live"
    })
public final class HealthAddress extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What is answered; public because its text is made by reflection. */
  public record Report(String status, List<Check> checks) {}

  /** One check of it. */
  public record Check(String name, String status, List<String> messages) {}

  private final transient HealthCheckExecutor executor;

  @Activate
  public HealthAddress(@Reference HealthCheckExecutor executor) {
    this.executor = executor;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String tag = path.substring(path.lastIndexOf('/') + 1);
    List<Check> checks =
        executor.execute(HealthCheckSelector.tags(tag)).stream().map(HealthAddress::check).toList();
    Report report = new Report(worst(checks), checks);
    boolean well = report.status().equals("OK") || report.status().equals("WARN");
    response.setStatus(
        well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    byte[] body = (CanonicalText.of(report) + "\n").getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }

  private static Check check(HealthCheckExecutionResult executed) {
    return new Check(
        executed.getHealthCheckMetadata().getName(),
        // A check that does not come back is not well; Felix would call it a warning first.
        (executed.hasTimedOut()
                ? Result.Status.TEMPORARILY_UNAVAILABLE
                : executed.getHealthCheckResult().getStatus())
            .name(),
        StreamSupport.stream(executed.getHealthCheckResult().spliterator(), false)
            .map(entry -> entry.getStatus() + ": " + entry.getMessage())
            .toList());
  }

  /** Nothing that was asked is nothing that is well. */
  static String worst(List<Check> checks) {
    return checks.stream()
        .map(check -> Result.Status.valueOf(check.status()))
        .max(Enum::compareTo)
        .orElse(Result.Status.TEMPORARILY_UNAVAILABLE)
        .name();
  }
}
