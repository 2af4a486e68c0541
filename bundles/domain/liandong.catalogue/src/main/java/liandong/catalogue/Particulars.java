package liandong.catalogue;

import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * What the guide says of an item beside the nine public fields; a text is blank where the county
 * has not stated it.
 *
 * @param content what is decided (审批内容)
 * @param place where (办理地点)
 * @param hours when (办理时间)
 * @param consultation whom to ask (咨询方式)
 * @param quantityLimit how many can be given (数量限制)
 * @param visitReason why one has to come in person (必须现场办理原因)
 * @param intermediaries services of others that are needed (中介服务)
 * @param resultSample what the result looks like (结果样本)
 * @param fees what it costs, one by one
 * @param questions what is often asked
 */
public record Particulars(
    Bilingual content,
    Bilingual place,
    Bilingual hours,
    Bilingual consultation,
    Bilingual quantityLimit,
    Bilingual visitReason,
    Bilingual intermediaries,
    Optional<Sheet> resultSample,
    List<Fee> fees,
    List<Question> questions) {
  private static final Bilingual BLANK = Bilingual.same("");

  public static final Particulars UNSTATED =
      new Particulars(
          BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, Optional.empty(), List.of(), List.of());

  /**
   * One fee.
   *
   * @param waiver on what ground it can be waived; blank where it cannot
   */
  public record Fee(Bilingual name, Bilingual standard, Bilingual basis, Bilingual waiver) {
    public Fee {
      if (name.isBlank() || standard.isBlank() || basis.isBlank()) {
        throw new IllegalArgumentException("a fee has a name, a standard and a basis");
      }
    }
  }

  /** What is often asked, and the answer. */
  public record Question(Bilingual question, Bilingual answer) {
    public Question {
      if (question.isBlank() || answer.isBlank()) {
        throw new IllegalArgumentException("a question has an answer");
      }
    }
  }

  public Particulars {
    fees = List.copyOf(fees);
    questions = List.copyOf(questions);
  }
}
