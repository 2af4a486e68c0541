package liandong.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CommandKey;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.Refusal;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Cases in a relational database through EclipseLink.
 *
 * <p>A step is one transaction: the case's row is changed only if it still has the version that was
 * read, then its event, which is also the answer to its command, and what begins and ends with it.
 * Whoever comes second finds the row changed. How the rows get there, each database has its {@link
 * StepWriter}.
 */
@Component
public final class JpaCaseStore implements CaseStore {
  private final Transactions transactions;

  @Activate
  public JpaCaseStore(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<KeptEvent> history(CountyId county, CaseNumber number) {
    return transactions.query(new CaseRecord(county, number)::events);
  }

  @Override
  public Optional<List<KeptEvent>> following(
      CountyId county, CaseNumber number, int seq, KeptEvent known) {
    CaseRecord record = new CaseRecord(county, number);
    return transactions.query(connection -> record.after(seq, known, connection));
  }

  @Override
  public Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
    return transactions.read(manager -> answer(manager, county, key));
  }

  private static Optional<KeptAnswer> answer(
      EntityManager manager, CountyId county, CommandKey key) {
    return Optional.ofNullable(manager.find(AnswerRow.class, new AnswerRow.Key(county, key)))
        .map(AnswerRow::answer);
  }

  @Override
  public Written open(
      CountyId county,
      CommandKey key,
      DivisionCode office,
      LocalDate day,
      IntFunction<Written> opening) {
    SerialRow.Key counter = new SerialRow.Key(county, office, day);
    return writing(
        key,
        (manager, writer) -> {
          int serial =
              writer
                  .serial(manager, counter, new AnswerRow.Key(county, key))
                  .orElseThrow(() -> new KeyTaken(key, null));
          Written written = opening.apply(serial);
          writer.open(manager, written);
          return written;
        });
  }

  @Override
  public void append(Written step) {
    boolean appended =
        guarded(
            step.event().key(), () -> transactions.dialect().writer().append(transactions, step));
    if (!appended) {
      throw new StaleCase(step.event().number(), null);
    }
  }

  @Override
  public Written append(CountyId county, CommandKey key, String series, IntFunction<Written> step) {
    SeriesRow.Key counter = new SeriesRow.Key(county, series);
    return writing(
        key,
        (manager, writer) -> {
          Written written = step.apply(writer.number(manager, counter));
          if (!writer.append(manager, written)) {
            throw new StaleCase(written.event().number(), null);
          }
          return written;
        });
  }

  @Override
  public void keep(KeptAnswer answer) {
    Refusal refusal =
        answer
            .refusal()
            .orElseThrow(() -> new IllegalArgumentException("what was done is kept with its step"));
    writing(
        answer.key(),
        (manager, writer) -> {
          if (answer(manager, answer.county(), answer.key()).isPresent()) {
            throw new KeyTaken(answer.key(), null);
          }
          manager.persist(new AnswerRow(answer, refusal));
          manager.flush();
          return answer;
        });
  }

  /** Writes in one transaction. */
  private <T> T writing(CommandKey key, BiFunction<EntityManager, StepWriter, T> work) {
    return guarded(
        key,
        () -> transactions.write(manager -> work.apply(manager, Dialect.of(manager).writer())));
  }

  /** What can be there already by the time it is written is the command's key alone. */
  private static <T> T guarded(CommandKey key, Supplier<T> work) {
    try {
      return work.get();
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        throw new KeyTaken(key, e);
      }
      throw e;
    }
  }

  @Override
  public CasePage list(CaseQuery query) {
    return transactions.read(manager -> CaseList.page(manager, query));
  }

  @Override
  public List<CaseNumber> recordedSince(
      CountyId county, Instant since, Optional<CaseNumber> after, int most) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select distinct e.number from EventRow e where e.county = :county"
                        + " and e.happenedAt >= :since and e.number > :after order by e.number",
                    String.class)
                .setParameter("county", county.value())
                .setParameter("since", Rows.utc(since))
                .setParameter("after", after.map(CaseNumber::value).orElse(""))
                .setMaxResults(most)
                .getResultStream()
                .map(CaseNumber::new)
                .toList());
  }

  @Override
  public void probe() {
    CountyId nobody = new CountyId("probe");
    CommandKey nothing = new CommandKey("probe", "probe");
    SerialRow.Key counter = new SerialRow.Key(nobody, new DivisionCode("000000000000"), Rows.NEVER);
    transactions.tryOut(
        manager ->
            Dialect.of(manager)
                .writer()
                .serial(manager, counter, new AnswerRow.Key(nobody, nothing)));
  }
}
