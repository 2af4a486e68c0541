package liandong.county.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import liandong.places.PlaceId;

/**
 * A computer that is connected to the government network: by its addresses, and by nobody's name.
 *
 * @param ip four numbers with dots between, or the long form of version 6
 * @param mac six pairs with colons between, in capitals
 */
public record Terminal(PlaceId place, String ip, String mac, Optional<LocalDate> registeredOn) {
  private static final Pattern FOUR =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
  private static final Pattern SIX = Pattern.compile("([0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{1,4}");
  private static final Pattern MAC = Pattern.compile("([0-9A-F]{2}:){5}[0-9A-F]{2}");

  public Terminal {
    Objects.requireNonNull(place, "place");
    if (!isIp(ip)) {
      throw new IllegalArgumentException("not an IP address: '" + ip + "'");
    }
    if (!isMac(mac)) {
      throw new IllegalArgumentException("not a MAC address: '" + mac + "'");
    }
    mac = plain(mac);
  }

  public static boolean isIp(String text) {
    return FOUR.matcher(text).matches() || SIX.matcher(text).matches();
  }

  public static boolean isMac(String text) {
    return MAC.matcher(plain(text)).matches();
  }

  /** However a list writes it: with dashes, colons or capitals. */
  public static String plain(String mac) {
    return mac.replace('-', ':').toUpperCase(Locale.ROOT);
  }
}
