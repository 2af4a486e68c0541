package liandong.cases;

import liandong.calendar.Limit;
import liandong.evidence.Source;

/** A length of time and the document that gives it. */
public record Period(Limit limit, Source source) {}
