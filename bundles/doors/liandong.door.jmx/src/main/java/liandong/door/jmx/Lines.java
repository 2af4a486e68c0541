package liandong.door.jmx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.guard.Quarantine;
import liandong.county.swap.CaseDifference;
import liandong.county.swap.CaseDifference.Found;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.CountySwaps.Scheduled;
import liandong.county.swap.CountySwaps.Standing;
import liandong.county.swap.MovedCase;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.Replay;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapPlan;
import liandong.county.swap.VersionDifference;
import liandong.evidence.Bilingual;

/** What the desks answer, as lines of text: Chinese first, English beside it. */
final class Lines {
  private Lines() {}

  static String of(Bilingual text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
  }

  static String of(Standing each) {
    return "%s %s, open cases: %d"
        .formatted(each.pin().version(), of(each.kind().text()), each.openCases());
  }

  static String of(Swap swap) {
    return "#%d %s %s: %s, by %s: %s"
        .formatted(
            swap.no(),
            of(swap.kind().text()),
            swap.to().version(),
            of(swap.standing()),
            swap.by(),
            of(swap.sentence()));
  }

  static String of(Quarantine each) {
    return "%s since %s: %s".formatted(each.pin(), each.since(), of(each.why()));
  }

  static Stream<String> of(Scheduled each) {
    return Stream.concat(
        Stream.of(of(each.swap()) + each.swap().effective().map(day -> ", on " + day).orElse("")),
        each.conflicts().stream().map(conflict -> "  " + of(conflict)));
  }

  static String of(Outcome outcome) {
    return outcome instanceof Outcome.No no
        ? of(no.sentence()) + " → " + of(no.remedy())
        : of(((Outcome.Entered) outcome).swap());
  }

  static List<String> of(VersionDifference difference) {
    return Stream.of(
            difference.items().lines().stream().map(Lines::of),
            difference.tables().lines().stream().map(Lines::of),
            difference.rules().stream()
                .map(each -> each.kind() + " " + each.rule() + " " + each.source()))
        .flatMap(each -> each)
        .toList();
  }

  static List<String> of(SwapPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add("candidate: " + plan.candidate());
    plan.active().ifPresent(each -> lines.add("active: " + each));
    plan.installed().forEach(each -> lines.add("installed: " + each));
    plan.refreshed().forEach(each -> lines.add("refreshed: " + each));
    plan.stopped().forEach(each -> lines.add("stopped: " + each));
    plan.openCases().forEach((pin, open) -> lines.add("open cases under " + pin + ": " + open));
    lines.addAll(of(new VersionDifference(plan.items(), plan.rules(), plan.tables())));
    plan.unknown().forEach(each -> lines.add("unknown before it is there: " + of(each)));
    plan.remarks().forEach(each -> lines.add("remark: " + of(each)));
    plan.objections().forEach(each -> lines.add("objection: " + of(each)));
    return lines;
  }

  static List<String> of(Rehearsal rehearsal) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d cases, %d otherwise, %d not run"
            .formatted(rehearsal.cases(), rehearsal.differing(), rehearsal.failed().size()));
    rehearsal.counts().forEach(each -> lines.add(of(each.aspect().text()) + ": " + each.cases()));
    for (CaseDifference each : rehearsal.differences()) {
      lines.add(each.number() + " " + of(each.first()));
    }
    rehearsal.failed().forEach(each -> lines.add(each.number() + " not run: " + each.why()));
    return lines;
  }

  static String of(MovedCase each) {
    String found = each.found().stream().map(Lines::of).collect(Collectors.joining("; "));
    return each.number()
        + " "
        + of(each.result().text())
        + each.sentence().map(why -> ": " + of(why)).orElse("")
        + (found.isEmpty() ? "" : ": " + found);
  }

  private static String of(Found found) {
    return "%s: %s → %s (%s)"
        .formatted(of(found.what()), of(found.before()), of(found.after()), found.because());
  }

  static List<String> of(Replay replay) {
    if (!(replay instanceof Replay.Run run)) {
      return List.of(replay.pin() + " is away; bringBack installs it again");
    }
    return run.steps().stream()
        .map(
            each ->
                "%d %s: %s"
                    .formatted(
                        each.recorded().seq(),
                        each.recorded().fact().getClass().getSimpleName(),
                        each.isAsRecorded() ? "same" : "otherwise"))
        .toList();
  }
}
