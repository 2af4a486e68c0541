package liandong.itest.wrong;

/** Not public, and named after a pattern. */
final class HiddenComponentImpl {}
