package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.county.site.Terminal;
import liandong.places.PlaceId;

/** The computers that are connected to the government network, by their addresses. */
final class TerminalTable {
  private TerminalTable() {}

  static List<Terminal> read(Table table, PlaceTables places) {
    Once ips = new Once("once.ip");
    Once macs = new Once("once.mac");
    List<Terminal> terminals = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<PlaceId> place = places.named(row, "place");
      Optional<String> ip = row.filled("ip");
      ip.filter(each -> !Terminal.isIp(each))
          .ifPresent(each -> row.fault("ip", Flaw.of("no-ip", each)));
      ip.ifPresent(each -> ips.take(row, each));
      row.ifFilled("mac").ifPresent(each -> row.says("mac", Terminal.plain(each)));
      Optional<String> mac = row.filled("mac");
      mac.filter(each -> !Terminal.isMac(each))
          .ifPresent(each -> row.fault("mac", Flaw.of("no-mac", each)));
      mac.ifPresent(each -> macs.take(row, each));
      Optional<LocalDate> registeredOn = row.date("registered_on");
      row.whole(() -> new Terminal(place.get(), ip.get(), mac.get(), registeredOn))
          .ifPresent(terminals::add);
    }
    return terminals;
  }
}
