package liandong.door.shell;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import liandong.county.swap.CountySwaps.Order;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapState;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:apply VERSION}: prepares, switches, watches, commits, or goes back by itself. */
@Service
@Command(
    scope = "county",
    name = "apply",
    description = "启用一个规则版本：准备、切换、观察、确认，出错自动回退 / Puts a version in force, or goes back by itself",
    detailedDescription = "classpath:liandong/door/shell/county-apply.txt")
public final class CountyApply extends SwapOrderCommand {
  @Argument(
      index = 0,
      name = "VERSION",
      description = "版本号，或发布包地址 / version, or address of a release",
      required = true)
  @Completion(CountyVersionCompleter.class)
  private String candidate;

  @Option(name = "--without-rehearsal", description = "不经预演的理由 / why no rehearsal is needed")
  private String withoutRehearsal;

  @Option(name = "--watch", description = "观察秒数，0 为立即确认 / seconds to watch; 0 commits at once")
  private Integer watch;

  @Option(name = "--at", description = "生效日期，当日零时自动切换 / day on which it is switched by itself")
  private String at;

  @Option(name = "--background", description = "切换后不等观察结束 / does not wait for the end of the watch")
  private boolean background;

  @Option(name = "--dry-run", description = "仅显示影响范围 / only shows what it would touch")
  private boolean dryRun;

  @Override
  public Object execute() throws CommandException {
    if (dryRun) {
      PlanSheet.print(swaps().plan(county(), Candidates.of(candidate)), out(), this::print);
      return null;
    }
    if (watch != null && (watch < 0 || watch > 86_400)) {
      throw NotDone.with(Words.say("swap.watch", watch));
    }
    Optional<LocalDate> day = at == null ? Optional.empty() : Optional.of(Parse.date(at));
    Swap swap =
        entered(
            swaps()
                .apply(
                    new Order(
                        county(),
                        Candidates.of(candidate),
                        by(),
                        reason(),
                        given(withoutRehearsal),
                        Optional.ofNullable(watch).map(Duration::ofSeconds),
                        day)));
    if (swap.state() == SwapState.SWITCHED) {
      told(swap);
    }
    told(background || swap.state() != SwapState.SWITCHED ? swap : swaps().await(swap));
    return null;
  }
}
