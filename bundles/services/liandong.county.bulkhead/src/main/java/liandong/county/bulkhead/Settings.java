package liandong.county.bulkhead;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator may set of the walls round the counties' code. */
@ObjectClassDefinition(name = "Liandong bulkheads")
@interface Settings {
  @AttributeDefinition(
      description =
          "Milliseconds that a call of a county's code may take, 50 to 60000; who asked is told to"
              + " come back then")
  int budget_millis() default 2000;

  @AttributeDefinition(description = "Calls of one version that run at once, 1 to 256")
  int threads() default 16;

  @AttributeDefinition(
      description = "Calls of one version that wait for one of its threads, 1 to 1024")
  int waiting() default 32;

  @AttributeDefinition(description = "Megabytes that one call may allocate, 1 to 65536")
  int memory_mb() default 256;

  @AttributeDefinition(
      description = "Calls that do not end and bring their version into quarantine, 1 to 64")
  int stuck() default 4;

  @AttributeDefinition(
      description =
          "Seconds of processor time that a call may take which does not end; then this node ends"
              + " itself and starts again, 1 to 60")
  int burning_seconds() default 5;

  @AttributeDefinition(
      description = "Threads that a version's code may have beside those of its calls, 0 to 4096")
  int own_threads() default 64;

  @AttributeDefinition(
      description =
          "Times in a row that a failing version is left alone for a while and fails again, before"
              + " it comes into quarantine, 1 to 1000")
  int openings() default 5;

  @AttributeDefinition(
      description =
          "File in which stands what runs at the moment, for a start after the process had to end;"
              + " such as /srv/liandong/calls")
  String marks() default "calls-in-progress";

  @AttributeDefinition(
      description = "Name by which this node signs a quarantine; blank for host and folder")
  String node() default "";
}
