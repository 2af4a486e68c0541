package liandong.store.jpa;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * EclipseLink would try a lost connection three times more, five seconds apart, while the caller
 * waits. Who called is told at once that the database is away, and knows that it may send again.
 */
public final class NoRetries implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
  }
}
