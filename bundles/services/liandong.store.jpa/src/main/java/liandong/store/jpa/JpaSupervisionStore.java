package liandong.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CommandKey;
import liandong.places.CountyId;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.KeptEntry;
import liandong.supervision.KeptReply;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files of supervision in a relational database through EclipseLink.
 *
 * <p>An entry is one transaction: the file's row is made, or changed only if it still has the
 * version that was read; then entry, cases and reply are added. Whoever comes second finds the row
 * made or changed.
 */
@Component
public final class JpaSupervisionStore implements SupervisionStore {
  private final Transactions transactions;

  @Activate
  public JpaSupervisionStore(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<KeptEntry> history(CountyId county, FileId id) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select e from FileEntryRow e where e.county = :county and e.fileId = :id"
                        + " order by e.seq",
                    FileEntryRow.class)
                .setParameter("county", county.value())
                .setParameter("id", id.value())
                .getResultStream()
                .map(FileEntryRow::kept)
                .toList());
  }

  @Override
  public Optional<KeptReply> replyTo(CountyId county, CommandKey key) {
    return transactions.read(
        manager ->
            Optional.ofNullable(manager.find(FileReplyRow.class, new AnswerRow.Key(county, key)))
                .map(FileReplyRow::reply));
  }

  @Override
  public void append(Written step) {
    transactions.write(
        manager -> {
          if (step.entry().seq() == 1) {
            open(manager, step);
          } else if (change(manager, step.after()) != 1) {
            throw new StaleFile(step.entry().file(), null);
          }
          add(manager, step);
          return step;
        });
  }

  private static void open(EntityManager manager, Written step) {
    manager.persist(new FileRow(step.after()));
    try {
      // Now, so that a file that is there is told from a key that is taken.
      manager.flush();
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        throw new StaleFile(step.entry().file(), e);
      }
      throw e;
    }
  }

  private static int change(EntityManager manager, SupervisionFile after) {
    return manager
        .createQuery(
            "update FileRow f set f.seq = :seq, f.state = :state, f.ownerPlace = :place,"
                + " f.ownerPerson = :person, f.number = :number, f.dueOn = :dueOn"
                + " where f.county = :county and f.fileId = :id and f.seq = :before")
        .setParameter("seq", after.seq())
        .setParameter("state", after.state().name())
        .setParameter("place", after.owner().place().value())
        .setParameter("person", after.owner().person())
        .setParameter("number", FileRow.number(after))
        .setParameter("dueOn", FileRow.dueOn(after))
        .setParameter("county", after.county().value())
        .setParameter("id", after.id().value())
        .setParameter("before", after.seq() - 1)
        .executeUpdate();
  }

  private static void add(EntityManager manager, Written step) {
    manager.persist(new FileEntryRow(step.entry(), step.kept()));
    step.joined().forEach(each -> manager.persist(new FileCaseRow(step.after(), each)));
    step.reply().ifPresent(reply -> manager.persist(new FileReplyRow(reply)));
    flush(manager, step.entry().key());
  }

  @Override
  public void keep(KeptReply refusal) {
    transactions.write(
        manager -> {
          manager.persist(new FileReplyRow(refusal));
          flush(manager, Optional.of(refusal.key()));
          return refusal;
        });
  }

  /** Sends what is to be written; by then only the command's key can be there already. */
  private static void flush(EntityManager manager, Optional<CommandKey> key) {
    try {
      manager.flush();
    } catch (PersistenceException e) {
      if (key.isPresent() && Transactions.duplicate(e)) {
        throw new KeyTaken(key.get(), e);
      }
      throw e;
    }
  }

  @Override
  public FilePage list(FileQuery query) {
    return transactions.read(manager -> FileList.page(manager, query));
  }

  @Override
  public List<FilePage.Line> opened(
      CountyId county, Set<FileState> states, Instant from, Instant until) {
    return transactions.read(manager -> FileList.opened(manager, county, states, from, until));
  }
}
