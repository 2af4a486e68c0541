package liandong.supervision;

/** Why a command was refused, for machines. The sentences are in {@code refusals.properties}. */
public enum SupervisionRefusalCode {
  UNKNOWN_FILE,
  UNKNOWN_CASE,
  UNKNOWN_PLACE,
  WRONG_STATE,
  NOT_THE_OWNER,
  HEAD_NEEDED,
  YOUR_OWN_MATTER,
  NOT_OFFERED_TO_YOU,
  NOT_A_SUPERVISORS_CARD,
  APPEAL_TOO_LATE,
  NAMED_ALREADY,
  RATED_ALREADY,
  NOT_SERVED_YET,
  HANDLER_NEEDED,
  KEY_REUSED
}
