package liandong.cases;

/** Through which door a command came in. */
public enum Channel {
  SOAP,
  CONSOLE,
  WEB,
  TIMER
}
