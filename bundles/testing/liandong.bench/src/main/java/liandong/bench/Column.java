package liandong.bench;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is told of a contender: per lifecycle, but for the rate and the steps. */
enum Column {
  RATE("lifecyclesPerSecond", "lc/s", of(each -> each.slice().perSecond())),
  JVM("jvmCpuMs", "JVM ms", of(Measured::jvmMillis)),
  PG("pgCpuMs", "PG ms", served(work -> work.cpuNanos() / 1e6)),
  P50("stepP50Ms", "p50 ms", of(each -> each.slice().p50())),
  P99("stepP99Ms", "p99 ms", of(each -> each.slice().p99())),
  STATEMENTS("statements", "statements", served(ServerWork::statements)),
  SELECTS("selects", "selects", served(work -> work.calls().getOrDefault("SELECT", 0L))),
  INSERTED("rowsInserted", "inserted", served(work -> work.rowsOf("INSERT"))),
  UPDATED("rowsUpdated", "updated", served(work -> work.rowsOf("UPDATE"))),
  DELETED("rowsDeleted", "deleted", served(work -> work.rowsOf("DELETE"))),
  WAL("walBytes", "WAL B", served(ServerWork::walBytes)),
  STEADY_WAL(
      "walBytesWithoutPages",
      "WAL B, no pages",
      served(work -> work.walBytes() - work.pageBytes())),
  OTHERS("otherCores", "other cores", of(Measured::otherCores));

  /** Its name in the line of JSON. */
  final String key;

  /** Its heading in the table. */
  final String heading;

  private final Function<Measured, Optional<Double>> value;

  Column(String key, String heading, Function<Measured, Optional<Double>> value) {
    this.key = key;
    this.heading = heading;
    this.value = value;
  }

  Optional<Double> of(Measured measured) {
    return value.apply(measured);
  }

  private static Function<Measured, Optional<Double>> of(ToDoubleFunction<Measured> value) {
    return measured -> Optional.of(value.applyAsDouble(measured));
  }

  private static Function<Measured, Optional<Double>> served(ToDoubleFunction<ServerWork> value) {
    return measured -> measured.server().map(work -> measured.each(value.applyAsDouble(work)));
  }
}
