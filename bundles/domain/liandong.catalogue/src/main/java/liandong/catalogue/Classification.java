package liandong.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Under which heads an item is listed; each part is empty where the county has not stated it.
 *
 * @param served whom it serves, in the seven kinds of the list
 * @param act what the office does (审批, 核准, 备案, 服务)
 * @param type which of the four service types it is
 * @param modes in which of the nine modes it is served
 * @param lists on which lists of convenience the county put it
 * @param themes what it is about (主题分类), as texts
 */
public record Classification(
    Set<ServedParty> served,
    Optional<ActKind> act,
    Optional<ServiceType> type,
    Set<ServiceMode> modes,
    Set<Convenience> lists,
    List<String> themes) {
  public static final Classification UNSTATED =
      new Classification(
          Set.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of());

  public Classification {
    served = Set.copyOf(served);
    modes = Set.copyOf(modes);
    lists = Set.copyOf(lists);
    themes = List.copyOf(themes);
    if (lists.containsAll(EnumSet.of(Convenience.NO_MEETING, Convenience.MEETING))) {
      throw new IllegalArgumentException(
          "it stands on the list of items without meeting and on the list of the others");
    }
  }
}
