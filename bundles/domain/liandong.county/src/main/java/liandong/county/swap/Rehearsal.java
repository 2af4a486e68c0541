package liandong.county.swap;

import java.time.Instant;
import liandong.cases.RulePin;

/**
 * What a rehearsal came to.
 *
 * @param days how far back closed cases were taken in
 * @param cases how many were gone through
 * @param differing in how many something would be different
 */
public record Rehearsal(RulePin candidate, Instant at, int days, int cases, int differing) {}
