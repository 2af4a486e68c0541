package liandong.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.catalogue.Catalogue;
import liandong.county.CountyData;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.CertificateReport;
import liandong.county.files.CountyListDesk;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;
import liandong.county.law.ListFault;
import liandong.county.law.ListFile;
import liandong.trust.Inspection;
import liandong.trust.ReleaseDraft;
import liandong.trust.ReleaseKar;
import liandong.trust.TrustedKeys;
import liandong.trust.Verdict;

/**
 * What an integrator does in a county's project without any running copy: make the release, certify
 * it, hand its tables out as a workbook and take the workbook back. Maven calls it.
 */
public final class Workbench {
  /** For how long a release may be taken in, and by which Liandong. */
  private static final Duration TERM = Duration.ofDays(90);

  private static final String CORE = "[1.0,2)";

  private final PrintStream out;
  private final Clock clock;

  Workbench(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Takes a task and its arguments; Maven fails where it was not done. */
  public static void main(String[] args) throws IOException {
    new Workbench(System.out, Clock.systemUTC()).run(List.of(args));
  }

  void run(List<String> arguments) throws IOException {
    List<Path> files = arguments.stream().skip(1).map(Path::of).toList();
    switch (String.join(" ", arguments.subList(0, 1)) + " " + files.size()) {
      case "release 3" -> release(files.get(0), arguments.get(2), files.get(2));
      case "certify 2" -> certify(files.get(0), files.get(1));
      case "lists-out 2" -> listsOut(files.get(0), files.get(1));
      case "lists-in 2" -> listsIn(files.get(0), files.get(1));
      default ->
          throw new NotDone(
              "release JAR OFFICE FOLDER | certify FILE REPORT | lists-out COUNTY-INF FILE.xlsx"
                  + " | lists-in COUNTY-INF FILE.xlsx");
    }
  }

  /** What was asked for was not done; all that is to be said has been said. */
  static final class NotDone extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NotDone(String why) {
      super(why);
    }
  }

  private void release(Path jar, String office, Path folder) throws IOException {
    ReleaseKar kar =
        new ReleaseDraft(office, CORE, clock.instant(), TERM, Optional.empty())
            .of(Files.readAllBytes(jar));
    String county = kar.release().county();
    Path file = folder.resolve(county + "-" + kar.release().version() + ".kar");
    Files.write(file, kar.bytes());
    out.println("发布包，尚未签名 / release, not signed yet: " + file);
    Inspection.Terms terms =
        new Inspection.Terms(
            new TrustedKeys(List.of(), List.of()),
            Set.of(),
            false,
            clock.instant(),
            Optional.empty(),
            core -> true);
    if (Inspection.of(kar.bytes(), county, terms) instanceof Verdict.Refused refused) {
      throw new NotDone(refused.sentence() + "\n  → " + refused.remedy());
    }
  }

  private void certify(Path file, Path report) throws IOException {
    Certificate certificate = CountyContract.certificateOf(Files.readAllBytes(file));
    Files.writeString(report, CertificateReport.of(certificate));
    certificate
        .findings()
        .forEach(each -> out.printf("%s %s%n  → %s%n", each.where(), each.wrong(), each.right()));
    String verdict = CertificateReport.verdict(certificate) + " (" + report + ")";
    if (!certificate.isPassed()) {
      throw new NotDone(verdict);
    }
    out.println(verdict);
  }

  private void listsOut(Path folder, Path workbook) throws IOException {
    if (Files.exists(workbook)) {
      throw new NotDone("文件已存在 / is there already: " + workbook);
    }
    whole(folder);
    Files.write(
        workbook, new CountyListDesk().exported(files(folder), Form.EXCEL).get(0).content());
    out.println("已导出 / written: " + workbook);
  }

  private void listsIn(Path folder, Path workbook) throws IOException {
    CountyLists desk = new CountyListDesk();
    Proposal proposal =
        desk.proposal(
            unpublished(whole(folder)),
            files(folder),
            List.of(new ListFile(workbook.getFileName().toString(), Files.readAllBytes(workbook))));
    proposal.remarks().forEach(each -> out.println("· " + each));
    if (proposal instanceof Proposal.Faulty faulty) {
      throw new NotDone(
          faulty.faults().stream()
                  .map(ListFault::text)
                  .map(each -> "\n" + each)
                  .collect(Collectors.joining())
              + "\n有 "
              + faulty.faults().size()
              + " 处错误，未作任何改动 / faults: "
              + faulty.faults().size()
              + "; nothing was changed");
    }
    Map<String, byte[]> changed = ((Proposal.Whole) proposal).files();
    for (Map.Entry<String, byte[]> each : changed.entrySet()) {
      Files.write(folder.resolve(each.getKey()), each.getValue());
    }
    ((Proposal.Whole) proposal)
        .changes()
        .forEach(each -> out.println(each.table() + " " + each.kind() + " " + each.row()));
    out.println("已写入的表 / tables written: " + changed.size());
  }

  /** What was published is what a node has; there {@code county:plan} compares. */
  private static CountyData unpublished(CountyData county) {
    return county.withCatalogue(new Catalogue(List.of()));
  }

  private static CountyFiles files(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    };
  }

  /** The county as the folder has it now, without which no list can be laid over it. */
  private static CountyData whole(Path folder) {
    Reading reading = new WholeCountyReader().read(files(folder));
    if (reading instanceof Reading.Faulty faulty) {
      throw new NotDone(
          faulty.faults().stream()
              .map(Fault::text)
              .map(each -> "\n" + each)
              .collect(Collectors.joining()));
    }
    return ((Reading.Whole) reading).data();
  }
}
