package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import liandong.county.site.RatingStep;
import liandong.county.site.YearScore;
import liandong.county.site.YearScore.Appeal;
import liandong.places.PlaceId;

/** What the centres were given in the years, step by step. */
final class ScoreTable {
  private static final Pattern HUNDRED = Pattern.compile("[0-9]{1,2}|100");

  private ScoreTable() {}

  static List<YearScore> read(Table table, PlaceTables places) {
    Once years = new Once("once.year");
    List<YearScore> scores = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<PlaceId> place = places.named(row, "place");
      Optional<Integer> year = row.number("year");
      place.ifPresent(each -> years.take(row, row.text("year"), each));
      Optional<Integer> standard = row.madeIfFilled("standard", "hundred", ScoreTable::score);
      Optional<Integer> guidance = row.madeIfFilled("guidance", "hundred", ScoreTable::score);
      Optional<Integer> town = row.madeIfFilled("town", "hundred", ScoreTable::score);
      Optional<Integer> recheck = row.madeIfFilled("recheck", "hundred", ScoreTable::score);
      Optional<Integer> heard = row.madeIfFilled("appeal_score", "hundred", ScoreTable::score);
      Optional<RatingStep> against = row.oneOfIfFilled("appeal_against", RatingStep.class);
      Optional<LocalDate> on = row.date("appealed_on");
      boolean generated = row.yesIfFilled("generated");
      if (row.ifFilled("appeal_against").isPresent()) {
        row.filled("appealed_on");
      }
      row.whole(
              () ->
                  new YearScore(
                      place.get(),
                      year.get(),
                      standard,
                      guidance,
                      town,
                      recheck,
                      against.map(step -> new Appeal(step, on.get(), heard)),
                      generated))
          .ifPresent(scores::add);
    }
    return scores;
  }

  private static Integer score(String text) {
    if (!HUNDRED.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a score from 0 to 100");
    }
    return Integer.valueOf(text);
  }
}
