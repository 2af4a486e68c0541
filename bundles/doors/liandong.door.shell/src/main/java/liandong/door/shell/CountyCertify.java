package liandong.door.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.Certificate.Result;
import liandong.county.certificate.CertificateReport;
import liandong.county.certificate.CountyCertification;
import liandong.county.certificate.Finding;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** {@code county:certify FILE}: every check of a county's bundle, without putting it in force. */
@Service
@Command(
    scope = "county",
    name = "certify",
    description = "认证规则包，不使其生效 / Certifies a county's bundle without putting it in force",
    detailedDescription = "classpath:liandong/door/shell/county-certify.txt")
public final class CountyCertify implements Action {
  /** As much as a release may have. */
  private static final long LARGEST = 16 << 20;

  @Argument(
      index = 0,
      name = "FILE",
      description = "规则包 .jar 或发布包 .kar / a bundle .jar, or a release .kar",
      required = true)
  @Completion(FileCompleter.class)
  private String file;

  @Option(name = "--report", description = "把报告写入该文件（Markdown）/ write the report there")
  private String report;

  @Option(name = "--force", description = "覆盖已有的报告 / write over a report")
  private boolean force;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private CountyCertification certification;

  @Override
  public Object execute() throws CommandException {
    Certificate certificate = certification.certify(bytes());
    if (!noFormat) {
      session.getConsole().println(certificate.bundle());
    }
    results(certificate).print(session.getConsole(), noFormat);
    Table findings = findings(certificate);
    if (findings.size() > 0) {
      session.getConsole().println();
      findings.print(session.getConsole(), noFormat);
    }
    if (report != null) {
      ListFiles.write(
          ListFiles.path(report),
          CertificateReport.of(certificate).getBytes(StandardCharsets.UTF_8),
          force);
    }
    String verdict = Words.both(CertificateReport.verdict(certificate));
    if (!certificate.isPassed()) {
      throw NotDone.with(verdict);
    }
    session.getConsole().println(verdict);
    return null;
  }

  private static Table results(Certificate certificate) {
    Table table =
        new Table(
            Words.say("column.result"), Words.say("column.check"), Words.say("column.looked-at"));
    for (Result each : certificate.results()) {
      table.row(
          Words.both(CertificateReport.outcome(each.outcome())),
          Words.both(each.check().title()),
          Words.both(each.note()));
    }
    return table;
  }

  private static Table findings(Certificate certificate) {
    Table table =
        new Table(
            Words.say("column.finding-at"), Words.say("column.wrong"), Words.say("column.right"));
    for (Finding each : certificate.findings()) {
      table.row(each.where(), Words.both(each.wrong()), Words.both(each.right()));
    }
    return table;
  }

  private byte[] bytes() throws CommandException {
    Path path = ListFiles.path(file);
    try {
      if (Files.size(path) > LARGEST) {
        throw NotDone.with(Words.say("lists.too-large", path, Files.size(path), LARGEST));
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw NotDone.with(Words.say("no-file", path));
    }
  }
}
