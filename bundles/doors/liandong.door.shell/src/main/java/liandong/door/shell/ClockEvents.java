package liandong.door.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.Ground;
import liandong.evidence.Bilingual;
import org.apache.karaf.shell.support.CommandException;

/**
 * What moved a clock, as an operator types it: {@code FROM/TOLD,GROUND}, {@code DATE,GROUND},
 * {@code DATE:AMOUNT,GROUND}. A date may carry a time: {@code 2018-05-21T10:30}.
 */
final class ClockEvents {
  private ClockEvents() {}

  static List<ClockEvent> parse(
      List<String> suspensions,
      List<String> resumptions,
      List<String> interruptions,
      List<String> extensions)
      throws CommandException {
    List<ClockEvent> events = new ArrayList<>();
    for (String each : suspensions) {
      events.add(suspended(each));
    }
    for (String each : resumptions) {
      Typed typed = Typed.of(each);
      When when = when(typed.text(), each, "not-a-resumption");
      Ground ground = Ground.procedure(typed.ground("ground.resume"));
      events.add(new ClockEvent.Resumed(when.on(), ground, when.at()));
    }
    for (String each : interruptions) {
      Typed typed = Typed.of(each);
      When when = when(typed.text(), each, "not-an-interruption");
      Ground ground = Ground.unnamed(typed.ground("ground.interrupt"));
      events.add(new ClockEvent.Interrupted(when.on(), ground, when.at()));
    }
    for (String each : extensions) {
      events.add(extended(each));
    }
    return events;
  }

  private static ClockEvent suspended(String whole) throws CommandException {
    Typed typed = Typed.of(whole);
    int slash = typed.text().indexOf('/');
    String from = slash < 0 ? typed.text() : typed.text().substring(0, slash);
    When when = when(from, whole, "not-a-suspension");
    Optional<LocalDate> told =
        slash < 0
            ? Optional.empty()
            : Optional.of(when(typed.text().substring(slash + 1), whole, "not-a-suspension").on());
    Ground ground = Ground.procedure(typed.ground("ground.suspend"));
    return new ClockEvent.Suspended(when.on(), ground, told, when.at());
  }

  private static ClockEvent extended(String whole) throws CommandException {
    Typed typed = Typed.of(whole);
    int colon = typed.text().lastIndexOf(':');
    if (colon < 0) {
      throw NotDone.with(Words.say("not-an-extension", whole));
    }
    When when = when(typed.text().substring(0, colon), whole, "not-an-extension");
    int amount = amount(typed.text().substring(colon + 1), whole);
    Ground ground = Ground.extension(typed.ground("ground.extend"));
    return new ClockEvent.Extended(when.on(), ground, amount, when.at());
  }

  private static int amount(String text, String whole) throws CommandException {
    try {
      int amount = Integer.parseInt(text);
      if (amount > 0) {
        return amount;
      }
    } catch (NumberFormatException e) {
      throw NotDone.with(Words.say("not-an-extension", whole));
    }
    throw NotDone.with(Words.say("not-an-extension", whole));
  }

  private static When when(String text, String whole, String key) throws CommandException {
    try {
      if (text.contains("T")) {
        LocalDateTime moment = LocalDateTime.parse(text);
        return new When(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
      }
      return new When(LocalDate.parse(text), Optional.empty());
    } catch (DateTimeParseException e) {
      throw NotDone.with(Words.say(key, whole));
    }
  }

  private record When(LocalDate on, Optional<LocalTime> at) {}

  /** What was typed before the first comma, and the ground after it. */
  private record Typed(String text, String named) {
    static Typed of(String whole) {
      int comma = whole.indexOf(',');
      return comma < 0
          ? new Typed(whole.strip(), "")
          : new Typed(whole.substring(0, comma).strip(), whole.substring(comma + 1).strip());
    }

    Bilingual ground(String usual) {
      return named.isEmpty() ? Words.text(usual) : Bilingual.same(named);
    }
  }
}
