package liandong.itest;

import java.util.Collection;
import java.util.Map;
import liandong.itest.SameSheets.Question;

/** The page that says what came of the thirty submissions and of the same sheets. */
final class FiveCountiesPage {
  private FiveCountiesPage() {}

  static String of(
      Map<Submission, Map<Hall, String>> played, Map<Question, Map<Hall, String>> asked) {
    StringBuilder page =
        new StringBuilder(
            """
            # 同样三十件申请，五个县 / The same thirty submissions in five counties

            Written by `FiveCountiesIT` (`mvn verify -Dliandong.readme.update=true`), which plays all of it in one \
            container and compares. All five counties are those that are shipped.

            办件经SOAP提交；每格先是该县对办件类型的叫法，再是逐步的结果。“不办”是退回窗口的答复，［］内是依据的条款。 / \
            Each cell: the county's word for the handling, then what came back at each step. 不办 begins a refusal; \
            its ground stands in ［］.

            """);
    page.append(head("申请 / submission"));
    played.forEach(
        (submission, cells) ->
            page.append(row(submission.ordinal() + 1 + ". " + submission.words(), cells.values())));
    page.append(
        """

        ## 不经办件的规定 / What no case touches

        同一套场所、人员、任务、评分表放进每个县，用 `county:check`、`county:funds`、`county:stars`、`place:agents` 询问。 / \
        The same sheets are put into a copy of each county, and the console's commands asked.

        """);
    page.append(head("情形 / what the sheets say"));
    asked.forEach((question, cells) -> page.append(row(question.words(), cells.values())));
    page.append("\n## 依据 / Why they differ\n\n");
    page.append("| 题目 / topic | 件 / shown by | 依据 / document |\n|---|---|---|\n");
    for (Topic topic : Topic.values()) {
      page.append("| %s | %s | %s |\n".formatted(topic.words, topic.shownBy, topic.grounds));
    }
    return page.toString();
  }

  private static String head(String first) {
    StringBuilder head = new StringBuilder("| ").append(first);
    StringBuilder line = new StringBuilder("|---");
    for (Hall county : Hall.values()) {
      head.append(" | ").append(county.words());
      line.append("|---");
    }
    return head.append(" |\n").append(line).append("|\n").toString();
  }

  private static String row(String first, Collection<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }

  /** A topic of A.6, and what beside it the counties' lists differ in. */
  private enum Topic {
    AREA(
        "大厅面积 / hall area",
        "表",
        "密云 四(一)2“原则上不低于150平方米”；苍溪 二(一)“120、100、80平方米”；崇阳 第二步“按核定进驻部门数、工作人员数和服务人口数量确定建设规模”；"
            + "什邡“镇便民服务中心…具体标准和要求按…48号)文件执行”，该文件未见；济源没有数字 / Shifang's is in a document not at hand, Jiyuan gives none"),
    NAMES(
        "名称 / names",
        "3、表",
        "崇阳 第二步“XX乡(镇)便民服务大厅”“XX村便民服务室”；密云、苍溪、什邡、济源的叫法见各自文件，没有不合名称的规定 / the others use names and forbid none"),
    HANDLING(
        "办件类型的叫法 / handling words",
        "1–30",
        "密云 四(一)2“即办事项现场办结，承办事项在规定时限内办结”；苍溪 三(三)“即时办理、承诺办理”；什邡 二、办事制度标准化 1“实施当场办理”、2“限时办结”；崇阳 第二步“承诺时限”；"
            + "济源 二(二)“服务承诺制”。后两县没有给即办件起名，用平台的“即办”“承诺” / the last two have the platform's words"),
    AGENTS(
        "代办员 / agents",
        "1–3、7、11、15、表",
        "苍溪 三(二)“各村(社区)要明确一名代办员”；其他县不定人数 / the others set no number"),
    UNITS(
        "村（居）与中心 / units and centres",
        "表",
        "密云、苍溪、崇阳一村（居）一点，什邡原文未说，随附数据也是 / one each, and so Shifang's data；济源 一(二)“550个行政村、51个社区、11个居委会共建成107个村级便民服务中心”；崇阳 第一步“187个行政村和17个社区”"),
    OVERDUE(
        "超时 / overdue",
        "20、23、26",
        "什邡 二、办事制度标准化 2“对超时办结直接生成问责”、4“超时默认”；苍溪 三(四)“限时办结、责任追究”；密云、崇阳、济源为监督考核，问责记录由平台生成 / "
            + "elsewhere supervised or assessed; the record is the platform's own"),
    PARALLEL(
        "并联 / parallel approval",
        "21–26",
        "什邡 二、办事制度标准化 4“其他窗口不得自行受理审批”；济源 二(二)“由原先累计承诺时限15天减至7天”；密云 二“对内强化并联运作”，不限窗口"),
    STEPS("环节与两人 / steps and two persons", "12、13、29", "什邡 二、行政审批标准化 2“授权给窗口审查员审查.窗口负责人核准签发”"),
    RETURNS(
        "两次退件 / two returns",
        "10",
        "什邡 二、办事制度标准化 3“两次以上退件处理的.要重点跟踪”；其他县是平台的通则 / elsewhere the platform's standard"),
    POWERS(
        "下放 / passed down",
        "3、6–8、27、28",
        "崇阳 第三步“将94项行政权力下放给我县白霓镇；将40项行政权力下放给我县其他11个乡镇”；哪几项原文未列，是示例 / which ones the article does not say。"
            + "济源 一(一)“采取授权、委托和实行代办的方式”，哪些事项原文未列，随附清单没有一项；以委托机关名义和代办不决定见`RoutingIT` / "
            + "Jiyuan's report names no item, so the shipped list has none"),
    LISTS(
        "事项清单 / lists of items",
        "6、18、21–26、30",
        "苍溪 二(三)所列十个领域无市场、建设、缴费；济源 二(一)“水、电、气、暖缴费”；什邡 二、办事制度标准化 4“灾后重建项目绿色通道”"),
    PUBLICATION(
        "公布 / publication",
        "表",
        "什邡 二、行政审批标准化 4“7个工作日内”“10个工作日内”；苍溪 三(三)九项内容、崇阳 第二步“七统一”由平台在入库时核对"),
    MONEY(
        "经费 / money",
        "表",
        "崇阳 第二步“每个新建的乡镇便民服务大厅计划投入资金250万元”；济源 三(二)“农村3万、2万、1.5万元”，人口分界原文没有，是示例 / thresholds are ours；什邡 三“市财政局要…做好经费保障工作”，没有数额 / without a figure"),
    RATING(
        "验收与考评 / acceptance and rating",
        "表",
        "密云 三(三)四家验收；崇阳 第二步“所属行政主管部门和县政务办组织实施统一考核”；什邡 三“扣除相关单位年度目标考核分值”；济源 三(二)“三星等级评定”，分数线原文没有，是示例 / its marks are ours；"
            + "苍溪 三(四)“满意率测评”由平台的评价服务承担 / satisfaction is the platform's rating service"),
    TERMINALS(
        "计算机登记 / terminals",
        "表",
        "苍溪 二(四)“IP/MAC信息统计表”；什邡只要求专网接入 / Shifang wants dedicated networks only");

    private final String words;
    private final String shownBy;
    private final String grounds;

    Topic(String words, String shownBy, String grounds) {
      this.words = words;
      this.shownBy = shownBy;
      this.grounds = grounds;
    }
  }
}
