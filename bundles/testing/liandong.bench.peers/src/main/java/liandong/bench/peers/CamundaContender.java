package liandong.bench.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import liandong.bench.Contender;
import liandong.bench.Pool;
import liandong.bench.Steps;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda 7 with its own settings: history AUDIT, the job executor on while it works. */
final class CamundaContender implements Contender {
  private final HikariDataSource database;
  private final StandaloneProcessEngineConfiguration settings =
      new StandaloneProcessEngineConfiguration();
  private final ProcessEngine engine;

  CamundaContender(HikariDataSource database) {
    this.database = database;
    settings.setDataSource(database);
    settings.setDatabaseSchemaUpdate("true");
    settings.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
    settings.setEnforceHistoryTimeToLive(false);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource(Given.MODEL)
        .name("case")
        .deploy();
  }

  @Override
  public void awake(boolean awake) {
    if (awake) {
      settings.getJobExecutor().start();
    } else {
      settings.getJobExecutor().shutdown();
    }
  }

  @Override
  public Lane lane(int number) {
    return new CamundaLane("lane" + number);
  }

  @Override
  public List<String> faultsAfter(long finished) {
    Given given = new Given();
    var history = engine.getHistoryService();
    given.expect(
        "finished cases",
        finished,
        history.createHistoricProcessInstanceQuery().finished().count());
    given.expect(
        "finished tasks that somebody had claimed",
        Given.TASKS * finished,
        history.createHistoricTaskInstanceQuery().finished().taskAssigneeLike("lane%").count());
    given.expect("variables", 5 * finished, history.createHistoricVariableInstanceQuery().count());
    given.expect("open cases", 0, engine.getRuntimeService().createProcessInstanceQuery().count());
    given.expect("timers", 0, engine.getManagementService().createJobQuery().timers().count());
    return given.faults();
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }

  private final class CamundaLane implements Lane {
    private final RuntimeService runtime = engine.getRuntimeService();
    private final TaskService tasks = engine.getTaskService();
    private final String name;
    private int count;

    CamundaLane(String name) {
      this.name = name;
    }

    @Override
    public void lifecycle(Steps steps) {
      String key = name + "-" + ++count;
      String id =
          runtime.startProcessInstanceByKey(Given.PROCESS, key, Given.variables(key)).getId();
      steps.done();
      for (int i = 0; i < Given.TASKS; i++) {
        String task = tasks.createTaskQuery().processInstanceId(id).singleResult().getId();
        tasks.claim(task, name);
        steps.done();
        tasks.complete(task);
        steps.done();
      }
    }
  }

  /** Named in {@code META-INF/services}. */
  public static final class Maker implements Contender.Maker {
    @Override
    public String name() {
      return "camunda";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new CamundaContender(pool.openForEngine());
    }
  }
}
