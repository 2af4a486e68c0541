package liandong.county.guard;

import java.time.Instant;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;

/**
 * A version whose code is not asked any more, on any node, until somebody releases it.
 *
 * @param why what it did, for who reads the log and for who has to mend it
 * @param node the node that saw it
 */
public record Quarantine(RulePin pin, Instant since, Bilingual why, String node) {}
