package liandong.trust;

/** How a node takes counties in. */
public enum TrustMode {
  /** Bundles without a signature are taken in, which every start says. */
  DEVELOPMENT,
  /** Signed releases, and what the distribution itself was built with; nothing else. */
  PRODUCTION;

  /** What the word in a file means. Whatever is not plainly development is production. */
  public static TrustMode of(String word) {
    return word.strip().equals("development") ? DEVELOPMENT : PRODUCTION;
  }
}
