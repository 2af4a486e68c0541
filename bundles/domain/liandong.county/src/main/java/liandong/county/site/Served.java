package liandong.county.site;

import java.util.Optional;

/** For whom a service point is, and with how many; empty where nobody has said. */
public record Served(
    Optional<Settlement> settlement,
    Optional<Integer> population,
    Optional<Integer> departments,
    Optional<Integer> staff) {
  public static final Served UNSAID =
      new Served(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static Served people(int population) {
    return new Served(
        Optional.empty(), Optional.of(population), Optional.empty(), Optional.empty());
  }

  public static Served people(Settlement settlement, int population) {
    return new Served(
        Optional.of(settlement), Optional.of(population), Optional.empty(), Optional.empty());
  }

  public static Served people(int population, int departments, int staff) {
    return new Served(
        Optional.empty(), Optional.of(population), Optional.of(departments), Optional.of(staff));
  }
}
