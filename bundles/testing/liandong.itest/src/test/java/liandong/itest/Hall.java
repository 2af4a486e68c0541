package liandong.itest;

import java.util.Locale;

/** A county of the five, with one service point of each kind at which submissions are handed in. */
enum Hall {
  MIYUN(
      "密云 / Miyun",
      "110118000000",
      "110118115000",
      "110118104000",
      "110118115001",
      "W01",
      "W07",
      "my-2013-1"),
  CANGXI(
      "苍溪 / Cangxi",
      "510824000000",
      "510824102000",
      "510824100000",
      "510824102001",
      "W11",
      "W11",
      "cx-2018-1"),
  SHIFANG(
      "什邡 / Shifang",
      "510682000000",
      "510682105000",
      "510682106000",
      "510682105001",
      "W04",
      "W02",
      "sf-2009-approval-1"),
  /** Its other town is Baini, to which 94 powers are passed down and not 40. */
  CHONGYANG(
      "崇阳 / Chongyang",
      "421223000000",
      "421223101000",
      "421223104000",
      "421223101001",
      "W06",
      "W06",
      "cy-2018-1"),
  JIYUAN(
      "济源 / Jiyuan",
      "419001000000",
      "419001109000",
      "419001100000",
      "419001109211",
      "W02",
      "W01",
      "jy-2016-1.1");

  private final String words;
  private final String centre;
  private final String town;
  private final String otherTown;
  private final String village;
  private final String window;
  private final String parallelWindow;
  private final String document;

  Hall(
      String words,
      String centre,
      String town,
      String otherTown,
      String village,
      String window,
      String parallelWindow,
      String document) {
    this.words = words;
    this.centre = centre;
    this.town = town;
    this.otherTown = otherTown;
    this.village = village;
    this.window = window;
    this.parallelWindow = parallelWindow;
    this.document = document;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return words;
  }

  /** One of its documents, by the id that county.yaml gives it. */
  String document() {
    return document;
  }

  String town() {
    return town;
  }

  String otherTown() {
    return otherTown;
  }

  String village() {
    return village;
  }

  /** Who takes the papers there. */
  Clerk clerk(Wire wire, Submission.Where where) {
    return switch (where) {
      case VILLAGE -> Clerk.at(wire, id(), village).as("AGENT", "agent-1");
      case TOWN -> Clerk.at(wire, id(), town);
      case OTHER_TOWN -> Clerk.at(wire, id(), otherTown);
      case COUNTY -> Clerk.at(wire, id(), centre);
      case WINDOW -> Clerk.at(wire, id(), centre).behind(window);
      case PARALLEL_WINDOW -> Clerk.at(wire, id(), centre).behind(parallelWindow);
    };
  }
}
