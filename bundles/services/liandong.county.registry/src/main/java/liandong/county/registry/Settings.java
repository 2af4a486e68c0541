package liandong.county.registry;

import java.time.Duration;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator may set of the counties and their versions. */
@ObjectClassDefinition(name = "Liandong counties")
@interface Settings {
  @AttributeDefinition(
      description = "Folder of the releases that item:import makes; such as /srv/releases")
  String releases() default "releases";

  @AttributeDefinition(
      description =
          "Seconds that a call waits for a county that is away for the moment, 0 to 60; then it is"
              + " told to come back")
  int wait_seconds() default 5;

  @AttributeDefinition(
      description =
          "How many calls may wait for a county at once, 0 to 1000; more are told to come back at"
              + " once, so that a county that stays away does not hold up the others")
  int wait_calls() default 64;

  @AttributeDefinition(
      description = "Seconds that a new version has to start and to answer its probe, 1 to 600")
  int start_seconds() default 20;

  @AttributeDefinition(
      description =
          "Seconds that a new version is watched before it stays, 0 to 86400; county:apply --watch"
              + " sets another time")
  int watch_seconds() default 60;

  @AttributeDefinition(
      description =
          "Seconds between two looks for versions without open cases, which retire, 1 to 86400")
  int retire_seconds() default 60;

  @AttributeDefinition(
      description =
          "Name by which this node signs its swaps; blank for host and data folder. No two nodes on"
              + " one database may have the same")
  String node() default "";

  @AttributeDefinition(
      description =
          "Roles of each of which somebody has to have signed a release, with blanks between them,"
              + " such as: vendor county. Blank where the signature of any one key is enough")
  String roles() default "";

  @AttributeDefinition(
      description =
          "Folder of the keys (.pub) that this node trusts; such as /etc/liandong/keys. Looked at"
              + " for each release")
  String keys() default "keys";

  /** A time that has to lie between two bounds. */
  final class Bounds {
    private Bounds() {}

    static Duration seconds(String name, int seconds, int least, int most) {
      return Duration.ofSeconds(number(name, seconds, least, most));
    }

    static int number(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            "liandong.county.registry: "
                + name
                + " is "
                + least
                + " to "
                + most
                + ", not "
                + value);
      }
      return value;
    }
  }
}
