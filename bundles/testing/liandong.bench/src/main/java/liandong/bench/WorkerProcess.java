package liandong.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** This side of a {@link Worker}. */
final class WorkerProcess implements AutoCloseable {
  private final String name;
  private final Path log;
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter orders;

  /**
   * @param classPath of the contender
   * @param options for its Java
   * @param log for all that it prints
   */
  WorkerProcess(
      String name,
      String classPath,
      List<String> options,
      Path settings,
      Map<String, String> where,
      Path log)
      throws IOException {
    this.name = name;
    this.log = log;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Worker.class.getName(), name, settings.toString()));
    where.forEach((key, value) -> command.add(key + "=" + value));
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
            .directory(new File("."))
            .start();
    answers = process.inputReader();
    orders = process.outputWriter();
    answer();
  }

  Slice run(int threads, Duration time) throws IOException {
    return Slice.of(ask("run " + threads + " " + time.toMillis()));
  }

  /**
   * @throws WrongEnd when the database is not as it should be
   */
  void check() throws IOException {
    String faults = ask("check");
    if (!faults.equals("right")) {
      throw new WrongEnd(name + ": " + faults);
    }
  }

  private String ask(String order) throws IOException {
    orders.write(order);
    orders.newLine();
    orders.flush();
    return answer();
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    while (line != null && !line.startsWith(Worker.ANSWER)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException(name + " ended; its log says why: " + log);
    }
    return line.substring(Worker.ANSWER.length());
  }

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
