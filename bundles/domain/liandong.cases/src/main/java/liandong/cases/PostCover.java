package liandong.cases;

import java.util.List;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rule of the A and the B post (AB岗): when A is away, A's cases are with B at once, and come
 * back with A. Each case says in its own record who has it and why.
 */
@ProviderType
public interface PostCover {
  /**
   * A goes away; all that A holds at that place goes to B, now and while A is away.
   *
   * <p>The same absence said twice is one.
   */
  Told away(CountyId county, PlaceId place, String person, String cover);

  /** A is back, and gets back what B still has of it. */
  Told back(CountyId county, PlaceId place, String person);

  /** The absences of a county, the latest first. */
  List<Absence> absences(CountyId county, int most);

  /** What was said about a post. */
  sealed interface Told {}

  /**
   * It is so.
   *
   * @param moved the cases that changed hands
   */
  record Noted(Absence absence, List<CaseNumber> moved) implements Told {
    public Noted {
      moved = List.copyOf(moved);
    }
  }

  record NotNoted(Refusal refusal) implements Told {}
}
