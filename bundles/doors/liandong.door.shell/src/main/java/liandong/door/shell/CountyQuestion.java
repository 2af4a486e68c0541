package liandong.door.shell;

import java.util.function.Supplier;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.CountyVersion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;

/** A question that only the county's own code can answer, so it is asked through the guard. */
abstract class CountyQuestion extends PlaceCommand {
  @Reference private CountyGuard guard;

  final <T> T answer(CountyVersion version, Supplier<T> question) throws CommandException {
    Asked<T> asked = guard.ask(version.pin(), question);
    if (asked instanceof Asked.Answered<T> answered) {
      return answered.answer();
    }
    if (asked instanceof Asked.Failed<T> failed) {
      throw NotDone.with(Words.say("county-failed", version.pin(), failed.why()));
    }
    if (asked instanceof Asked.Overran<T> overran) {
      throw NotDone.away(overran.sentence(), overran.retryAfter());
    }
    Asked.NotAsked<T> not = (Asked.NotAsked<T>) asked;
    throw NotDone.away(not.sentence(), not.retryAfter());
  }
}
