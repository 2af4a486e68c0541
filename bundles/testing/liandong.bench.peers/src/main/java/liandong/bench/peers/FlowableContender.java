package liandong.bench.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import liandong.bench.Contender;
import liandong.bench.Pool;
import liandong.bench.Steps;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable with its own settings: history AUDIT, the executor of timers on while it works. */
final class FlowableContender implements Contender {
  private final HikariDataSource database;
  private final StandaloneProcessEngineConfiguration settings =
      new StandaloneProcessEngineConfiguration();
  private final ProcessEngine engine;

  FlowableContender(HikariDataSource database) {
    this.database = database;
    settings.setDataSource(database);
    settings.setDatabaseSchemaUpdate("true");
    settings.setHistoryLevel(HistoryLevel.AUDIT);
    settings.setAsyncExecutorActivate(false);
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
      settings.getAsyncExecutor().start();
    } else {
      settings.getAsyncExecutor().shutdown();
    }
  }

  @Override
  public Lane lane(int number) {
    return new FlowableLane("lane" + number);
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
    given.expect("timers", 0, engine.getManagementService().createTimerJobQuery().count());
    return given.faults();
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }

  private final class FlowableLane implements Lane {
    private final RuntimeService runtime = engine.getRuntimeService();
    private final TaskService tasks = engine.getTaskService();
    private final String name;
    private int count;

    FlowableLane(String name) {
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
      return "flowable";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new FlowableContender(pool.openForEngine());
    }
  }
}
