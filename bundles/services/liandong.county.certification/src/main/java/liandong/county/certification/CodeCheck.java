package liandong.county.certification;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import liandong.county.certificate.Check;
import liandong.county.certificate.Finding;
import liandong.trust.CountyCode;
import liandong.trust.CountyCode.Kind;
import liandong.trust.CountyCode.Objection;

/** What can be seen of a bundle before anything of it runs. */
final class CodeCheck {
  /** From a version on, up to the next that may break it; so bnd writes them for the domain. */
  private static final Pattern RANGE =
      Pattern.compile(".*;\\s*version=\"\\[[0-9.]+,[0-9.]+\\)\".*");

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_-]+)?");

  private final CountyCode code;
  private final Results results;

  CodeCheck(CountyCode code, Results results) {
    this.code = code;
    this.results = results;
  }

  void make() {
    List<String> imports = code.clauses("Import-Package");
    results.made(Check.MANIFEST, Words.say("manifest.looked-at", imports.size()));
    results.made(Check.CODE, Words.say("code.looked-at", code.classFiles().size()));
    results.made(Check.PURITY, Words.say("code.looked-at", code.classFiles().size()));
    wiring(imports);
    try {
      for (Objection each : code.objections()) {
        object(each);
      }
      code.classFiles().forEach(this::memory);
    } catch (IOException e) {
      results.found(Check.CODE, Words.finding("", "code.unreadable", e.getMessage()));
    }
  }

  private void wiring(List<String> imports) {
    imports.stream()
        .filter(each -> each.startsWith("liandong.") && !RANGE.matcher(each).matches())
        .forEach(
            each ->
                results.found(
                    Check.MANIFEST, Words.finding("MANIFEST.MF", "manifest.range", each)));
    if (code.header("Bundle-SymbolicName").matches(".*singleton:=\"?true.*")) {
      results.found(Check.MANIFEST, Words.finding("MANIFEST.MF", "manifest.singleton"));
    }
    if (code.symbolicName().isBlank()) {
      results.found(Check.MANIFEST, Words.finding("MANIFEST.MF", "manifest.nameless"));
    }
    String version = code.header("Bundle-Version");
    if (!VERSION.matcher(version).matches()) {
      results.found(Check.MANIFEST, Words.finding("MANIFEST.MF", "manifest.version", version));
    }
  }

  private void object(Objection objection) {
    if (objection.kind() == Kind.WIRING) {
      boolean ofManifest = objection.file().isEmpty();
      results.found(
          ofManifest ? Check.MANIFEST : Check.CODE,
          new Finding(
              ofManifest ? "MANIFEST.MF" : objection.file(),
              objection.sentence(),
              Words.say("wiring.right")));
      return;
    }
    Check check = objection.kind() == Kind.NOT_PURE ? Check.PURITY : Check.CODE;
    String used = objection.used().replace('/', '.').replace(".<init>", "");
    results.found(
        check,
        Words.finding(
            lines(objection.file()).whereUsed(objection.used()),
            check == Check.PURITY ? "code.impure" : "code.reaches-out",
            used));
  }

  /** A rule that keeps something between two questions answers the second by the first. */
  private void memory(String file) {
    lines(file)
        .remembered()
        .forEach(
            (field, where) ->
                results.found(Check.PURITY, Words.finding(where, "code.remembers", field)));
  }

  private CodeLines lines(String file) {
    return CodeLines.of(code.file(file).orElseThrow());
  }
}
