package liandong.operator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.trust.Inspection;
import liandong.trust.Release;
import liandong.trust.ReleaseDraft;
import liandong.trust.ReleaseKar;
import liandong.trust.SigningKey;
import liandong.trust.TrustedKeys;
import liandong.trust.Verdict;

/**
 * {@code ./run --release}: makes and signs county releases where they are made. Needs no running
 * copy, for the private keys do not belong where one runs.
 */
public final class ReleaseBench {
  private static final String HELP =
      """
      ./run --release keygen NAME [--role vendor] [--counties 'cangxi jiyuan'] [--into FOLDER]
          制作一对密钥 / makes NAME.key (stays with you, mode 600) and NAME.pub (goes to the nodes)
      ./run --release make BUNDLE.jar --by OFFICE [--days 90] [--core '[1.0,2)'] [--serial N] [--out FILE.kar]
          由规则包制作发布包 / makes a release of a county's bundle, not signed yet
      ./run --release sign FILE.kar KEY.key
          签名，可由多方先后签名 / adds a signature; others may add theirs
      ./run --release verify FILE.kar [--keys FOLDER]
          按信任的密钥核验 / says whether a node with those keys would take it in today
      """;

  private static final Set<String> OPTIONS =
      Set.of(
          "--role",
          "--counties",
          "--into",
          "--by",
          "--days",
          "--core",
          "--serial",
          "--out",
          "--keys");

  private final PrintStream out;
  private final Clock clock;
  private final Path usualKeys;

  ReleaseBench(PrintStream out, Clock clock, Path usualKeys) {
    this.out = out;
    this.clock = clock;
    this.usualKeys = usualKeys;
  }

  /** The first argument is the folder of the keys that the copy here trusts. */
  public static void main(String[] args) {
    int status;
    try {
      status =
          new ReleaseBench(System.out, Clock.systemUTC(), Path.of(args[0]))
              .run(List.of(args).subList(1, args.length));
    } catch (IOException e) {
      System.err.println("未完成 / not done: " + e.getClass().getSimpleName() + ": " + e.getMessage());
      status = 1;
    } catch (IllegalArgumentException e) {
      System.err.println("未完成 / not done: " + e.getMessage() + "\n\n" + HELP);
      status = 1;
    }
    System.exit(status);
  }

  int run(List<String> arguments) throws IOException {
    Options options = Options.of(arguments, OPTIONS);
    String command = options.words().isEmpty() ? "help" : options.words().get(0);
    return switch (command + " " + Math.max(0, options.words().size() - 1)) {
      case "keygen 1" -> keygen(options);
      case "make 1" -> make(options);
      case "sign 2" -> sign(options);
      case "verify 1" -> verify(options);
      case "help 0" -> {
        out.print(HELP);
        yield 0;
      }
      default -> throw new IllegalArgumentException(String.join(" ", arguments));
    };
  }

  private int keygen(Options options) throws IOException {
    String name = options.words().get(1);
    if (!name.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("a key's name becomes a file's: '" + name + "'");
    }
    Path folder = Files.createDirectories(Path.of(options.get("--into").orElse(".")));
    SigningKey.Made made =
        SigningKey.make(
            name,
            options.get("--role").orElse("vendor"),
            Set.of(options.get("--counties").orElse("*").split("[\\s,]+")));
    made.write(folder.resolve(name + ".key"), folder.resolve(name + ".pub"));
    out.printf(
        "%s%n  私钥，请妥善保管 / private, keep it: %s%n  公钥，交给各节点 / public, for the nodes: %s%n",
        made.trusted().id(), folder.resolve(name + ".key"), folder.resolve(name + ".pub"));
    return 0;
  }

  private int make(Options options) throws IOException {
    Path jar = Path.of(options.words().get(1));
    String by =
        options
            .get("--by")
            .orElseThrow(() -> new IllegalArgumentException("--by names the office that makes it"));
    ReleaseKar kar =
        new ReleaseDraft(
                by,
                options.get("--core").orElse("[1.0,2)"),
                clock.instant(),
                Duration.ofDays(options.number("--days", 90)),
                options.get("--serial").map(each -> options.number("--serial", 1)))
            .of(Files.readAllBytes(jar));
    Release release = kar.release();
    Path file =
        Path.of(options.get("--out").orElse(release.county() + "-" + release.version() + ".kar"));
    Files.write(file, kar.bytes());
    tell(release);
    out.println("  " + file);
    // Said now, to who can mend it; a node would say it later to who cannot.
    return told(
        Inspection.of(
            kar.bytes(), release.county(), terms(new TrustedKeys(List.of(), List.of()), false)));
  }

  private int sign(Options options) throws IOException {
    Path file = Path.of(options.words().get(1));
    SigningKey key = SigningKey.read(Path.of(options.words().get(2)));
    ReleaseKar kar = ReleaseKar.of(Files.readAllBytes(file));
    if (!kar.altered().isEmpty()) {
      throw new IOException("release.json does not speak of " + String.join(", ", kar.altered()));
    }
    Files.write(file, kar.signedWith(key).bytes());
    out.printf("%s: 已签名 / signed, %s%n", file, key);
    return 0;
  }

  private int verify(Options options) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(options.words().get(1)));
    TrustedKeys keys =
        TrustedKeys.in(options.get("--keys").map(Path::of).orElse(usualKeys).toAbsolutePath());
    keys.faults().forEach(each -> out.println("  ! " + each));
    Release release = ReleaseKar.of(file).release();
    tell(release);
    return told(Inspection.of(file, release.county(), terms(keys, true)));
  }

  /** What was taken in before, and for which core it is, only a node knows. */
  private Inspection.Terms terms(TrustedKeys keys, boolean mustBeSigned) {
    return new Inspection.Terms(
        keys, Set.of(), mustBeSigned, clock.instant(), Optional.empty(), core -> true);
  }

  private void tell(Release release) {
    out.printf(
        "%s %s, 县（市）/ county %s, 序号 / serial %d%n  有效期 / valid %s – %s, core %s, %s%n",
        release.bundle(),
        release.version(),
        release.county(),
        release.serial(),
        release.notBefore(),
        release.expires(),
        release.core(),
        release.madeBy());
  }

  private int told(Verdict verdict) {
    if (verdict instanceof Verdict.Refused refused) {
      out.printf("不予接受 / would be refused: %s%n  → %s%n", refused.sentence(), refused.remedy());
      return 1;
    }
    List<String> signers = ((Verdict.Passed) verdict).signedBy();
    out.println(
        signers.isEmpty()
            ? "内容合格，尚未签名 / its content is in order; not signed yet"
            : "合格 / in order, signed by " + String.join(", ", signers));
    return 0;
  }
}
