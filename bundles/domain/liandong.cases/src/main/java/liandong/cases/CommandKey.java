package liandong.cases;

import java.util.regex.Pattern;

/**
 * What makes a command the same command when it is sent again: the client and its own key for it.
 *
 * @param client the calling system, such as {@code hall-oa}
 * @param key unique among that client's commands
 */
public record CommandKey(String client, String key) {
  private static final Pattern CLIENT = Pattern.compile("[0-9A-Za-z._-]{1,40}");

  public CommandKey {
    if (!CLIENT.matcher(client).matches()) {
      throw new IllegalArgumentException("not a client: '" + client + "'");
    }
    if (key.isBlank() || key.length() > 80) {
      throw new IllegalArgumentException("a client key has 1 to 80 characters, not '" + key + "'");
    }
  }
}
