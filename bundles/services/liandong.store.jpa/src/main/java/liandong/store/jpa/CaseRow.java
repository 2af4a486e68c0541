package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.Actor;
import liandong.cases.CaseFeed;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseState;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/** A case as lists need it, and how far its record has been followed. */
@Entity
@Table(name = "lc_case")
@IdClass(CaseRow.Key.class)
class CaseRow {
  @Id private String county;
  @Id private String number;
  private int seq;
  private String state;
  private String item;

  @Column(name = "item_name_zh")
  private String itemNameZh;

  @Column(name = "item_name_en")
  private String itemNameEn;

  private String holder;
  private String person;

  @Column(name = "offered_to")
  private String offeredTo;

  @Column(name = "law_version")
  private String lawVersion;

  @Column(name = "law_bundle")
  private String lawBundle;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "agent_place")
  private String agentPlace;

  private String agent;
  private int followed;
  private short unread;

  protected CaseRow() {}

  CaseRow(ServiceCase made) {
    county = made.county().value();
    number = made.number().value();
    seq = made.seq();
    state = made.state().name();
    item = made.item().id().value();
    itemNameZh = made.item().name().zh();
    itemNameEn = made.item().name().en();
    holder = made.custody().place().value();
    person = made.custody().person();
    offeredTo = made.custody().offeredTo().map(PlaceId::value).orElse(null);
    lawVersion = made.pin().version();
    lawBundle = made.pin().bundle().value();
    openedAt = Rows.utc(made.openedAt());
    dueOn = dueOn(made);
    agentPlace = agentPlace(made).orElse(null);
    agent = agent(made).orElse(null);
    followed = 0;
    unread = 1;
  }

  /** The village in whose ledger the case stands. */
  static Optional<String> agentPlace(ServiceCase made) {
    return made.agent().map(by -> by.place().value());
  }

  static Optional<String> agent(ServiceCase made) {
    return made.agent().map(Actor::person);
  }

  /** The nearest of the deadlines that run. */
  static LocalDate dueOn(ServiceCase made) {
    return made.deadlines().stream()
        .map(deadline -> deadline.due().date())
        .min(Comparator.naturalOrder())
        .orElse(Rows.NEVER);
  }

  CasePage.Line line() {
    return new CasePage.Line(
        new CaseNumber(number),
        new ItemId(item),
        new Bilingual(itemNameZh, itemNameEn),
        CaseState.valueOf(state),
        new PlaceId(holder),
        person,
        Optional.ofNullable(offeredTo).map(PlaceId::new),
        Rows.moment(openedAt),
        Optional.of(dueOn).filter(day -> !day.equals(Rows.NEVER)),
        Optional.ofNullable(agent));
  }

  boolean isRunning() {
    return !dueOn.equals(Rows.NEVER);
  }

  CaseFeed.Key key() {
    return new CaseFeed.Key(new CountyId(county), new CaseNumber(number));
  }

  CaseFeed.Due due() {
    return new CaseFeed.Due(new CountyId(county), new CaseNumber(number), dueOn);
  }

  CaseFeed.Unread unread() {
    return new CaseFeed.Unread(new CountyId(county), new CaseNumber(number), followed + 1, seq);
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.number.equals(number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number);
    }
  }
}
