package liandong.county.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.catalogue.HandlingType;
import liandong.county.CountyProfile;
import liandong.county.law.CountyFiles;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.Level;
import liandong.places.ServiceMode;

/** {@code county.yaml}: who the county is, its words, its documents, its tables. */
final class ProfileFile {
  static final String NAME = "county.yaml";

  private static final List<String> KEYS =
      List.of(
          "county",
          "name",
          "region",
          "levels",
          "modes",
          "handling-words",
          "supervision",
          "sources",
          "tables");
  private static final List<String> SOURCE_KEYS =
      List.of("id", "title", "place", "issuer", "date", "number", "sentences");

  private final CountyFiles files;
  private final Section section;
  private final Documents documents;

  private ProfileFile(CountyFiles files, Section section) {
    this.files = files;
    this.section = section;
    this.documents = sources();
  }

  /** The file, if it can be read at all. */
  static Optional<ProfileFile> read(CountyFiles files, Faults faults) {
    Optional<String> yaml = FileText.read(files, NAME, faults);
    yaml.ifPresent(text -> PersonalData.find(NAME, text, faults));
    return yaml.flatMap(text -> Section.of(NAME, text, KEYS, faults))
        .map(section -> new ProfileFile(files, section));
  }

  /** The documents that it names. */
  Documents documents() {
    return documents;
  }

  /** The profile; where something in the file was at fault, that stands among the faults. */
  Optional<CountyProfile> profile(Faults faults) {
    Optional<CountyId> id = id();
    Optional<Bilingual> name = section.words("name");
    Optional<String> region = region();
    Map<Level, Bilingual> pointNames = pointNames();
    Map<Level, ServiceMode> modes = modes();
    Map<HandlingType, Bilingual> handlingWords = handlingWords();
    Optional<Bilingual> supervision =
        section.section("supervision", List.of("channel")).flatMap(each -> each.words("channel"));
    tables();
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CountyProfile(
            id.get(),
            name.get(),
            region.get(),
            pointNames,
            modes,
            handlingWords,
            supervision.get(),
            documents.sources()));
  }

  private Optional<CountyId> id() {
    try {
      return section.text("county").map(CountyId::new);
    } catch (IllegalArgumentException e) {
      section.fault("county", Flaw.of("county-id", e.getMessage(), section.textIfAny("county")));
      return Optional.empty();
    }
  }

  private Optional<String> region() {
    Optional<String> region = section.text("region");
    region
        .filter(each -> !each.matches("[0-9]{6}"))
        .ifPresent(each -> section.fault("region", Flaw.of("region", each)));
    return region;
  }

  private Map<Level, Bilingual> pointNames() {
    Map<Level, Bilingual> names = new HashMap<>();
    section
        .section("levels", Stream.of(Level.values()).map(Row::word).toList())
        .ifPresent(
            levels -> {
              for (Level level : Level.values()) {
                levels.words(Row.word(level)).ifPresent(words -> names.put(level, words));
              }
            });
    return names;
  }

  /** How each level serves; a county may leave out any or all. */
  private Map<Level, ServiceMode> modes() {
    Map<Level, ServiceMode> modes = new HashMap<>();
    if (section.has("modes")) {
      section
          .section("modes", Stream.of(Level.values()).map(Row::word).toList())
          .ifPresent(
              said ->
                  Stream.of(Level.values())
                      .filter(level -> said.has(Row.word(level)))
                      .forEach(
                          level -> mode(said, level).ifPresent(mode -> modes.put(level, mode))));
    }
    return modes;
  }

  private static Optional<ServiceMode> mode(Section said, Level level) {
    String key = Row.word(level);
    Optional<String> word = said.text(key);
    Optional<ServiceMode> mode = word.flatMap(ServiceMode::called).filter(each -> each.fits(level));
    if (word.isPresent() && mode.isEmpty()) {
      String fitting =
          Stream.of(ServiceMode.values())
              .filter(each -> each.fits(level))
              .map(each -> each.text().zh())
              .collect(Collectors.joining("、"));
      said.fault(key, Flaw.of("mode", level.text(), word.get(), fitting));
    }
    return mode;
  }

  private Map<HandlingType, Bilingual> handlingWords() {
    Map<HandlingType, Bilingual> words = new HashMap<>();
    if (section.has("handling-words")) {
      section
          .section("handling-words", Stream.of(HandlingType.values()).map(Row::word).toList())
          .ifPresent(
              types -> {
                for (HandlingType type : HandlingType.values()) {
                  types.words(Row.word(type)).ifPresent(each -> words.put(type, each));
                }
              });
    }
    return words;
  }

  private Documents sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (Section each : section.sections("sources", SOURCE_KEYS)) {
      Optional<String> id = each.text("id");
      id.ifPresent(ids::add);
      Optional<Bilingual> title = each.words("title");
      String date = date(each);
      List<Bilingual> sentences = new ArrayList<>();
      for (Section sentence : each.sections("sentences", List.of("zh", "en"))) {
        sentence.words().ifPresent(sentences::add);
      }
      if (each.has("sentences") && sentences.isEmpty()) {
        each.fault("sentences", Flaw.of("source-without-sentence"));
      }
      if (id.isPresent() && title.isPresent()) {
        String place =
            Stream.of(each.textIfAny("place"), each.textIfAny("number"), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
        if (sources.put(id.get(), new Source(title.get(), place, quotation(sentences))) != null) {
          each.fault("id", Flaw.of("source-twice", id.get()));
        }
      }
    }
    return new Documents(sources, ids, section.has("sources"));
  }

  /** The day of a document; blank for one that bears none. */
  private static String date(Section source) {
    if (!source.has("date")) {
      source.fault("date", Flaw.of("source-without-date"));
      return "";
    }
    String day = source.textIfAny("date");
    try {
      if (!day.isEmpty()) {
        LocalDate.parse(day);
      }
    } catch (DateTimeParseException e) {
      source.fault("date", Flaw.of("source-date", day));
    }
    return day;
  }

  private static Bilingual quotation(List<Bilingual> sentences) {
    return new Bilingual(
        sentences.stream().map(Bilingual::zh).collect(Collectors.joining("……")),
        sentences.stream().map(Bilingual::en).collect(Collectors.joining(" … ")));
  }

  /**
   * The list says what belongs to the county: every table that is there, once, and nothing else.
   */
  private void tables() {
    Map<String, Integer> named = section.texts("tables");
    List<String> known = TableShape.files();
    named.forEach(
        (file, line) -> {
          if (!known.contains(file)) {
            section.faultAt(
                line,
                Flaw.of(
                    "no-table",
                    file,
                    Nearest.said(file, known)
                        .orElse(Flaw.say("or.tables", String.join(", ", known)))));
          }
        });
    if (section.has("tables")) {
      for (TableShape each : TableShape.values()) {
        boolean mayBeAbsent = each.mayBeAbsent() && !FileText.isThere(files, each.file());
        if (!named.containsKey(each.file()) && !mayBeAbsent) {
          section.fault("tables", Flaw.of("table-not-listed", each.file()));
        }
        if (named.containsKey(each.file()) && mayBeAbsent) {
          section.faultAt(named.get(each.file()), Flaw.of("table-not-there", each.file()));
        }
      }
    }
  }
}
