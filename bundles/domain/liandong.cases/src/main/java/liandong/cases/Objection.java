package liandong.cases;

import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** What a county's rule has against an application, in words, with the clause behind it. */
public record Objection(Bilingual sentence, Source source, Bilingual remedy) {}
