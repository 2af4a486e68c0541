package liandong.county;

import liandong.evidence.Source;
import org.osgi.annotation.versioning.ConsumerType;

/** One clause of a county's law as code: one small class, with the sentence that it implements. */
@ConsumerType
public interface Clause {
  /** The document and the sentence. Never blank: a rule without a source fails the build. */
  Source source();
}
