package liandong.door.soap;

import java.util.function.Supplier;
import liandong.cases.Answer;
import liandong.cases.CaseStore.StoreAway;
import liandong.door.soap.wire.common.WireRefusal;
import liandong.door.soap.wire.supervision.AwayFault;
import liandong.door.soap.wire.supervision.InputFault;
import liandong.door.soap.wire.supervision.RefusedFault;
import liandong.supervision.SupervisionRefusal;

/** The one place where what supervision cannot do becomes a fault of the contract. */
record SupervisionFaults(Gate gate) {
  /** Carries a refusal of supervision out to where it becomes a fault. */
  static final class No extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SupervisionRefusal refusal;

    No(SupervisionRefusal refusal) {
      super(refusal.code().name(), null, false, false);
      this.refusal = refusal;
    }
  }

  <T> T answer(Supplier<T> work) throws RefusedFault, AwayFault, InputFault {
    try {
      return gate.inside(work);
    } catch (Sheet.Wrong wrong) {
      throw new InputFault(Said.INPUT.toString(), Wire.problems(wrong));
    } catch (StoreAway gone) {
      throw away(Said.storeAway());
    } catch (No no) {
      throw new RefusedFault(no.refusal.sentence().toString(), refusal(no.refusal));
    } catch (Said said) {
      if (said.answer() instanceof Answer.Refused no) {
        throw new RefusedFault(no.refusal().sentence().toString(), Wire.refusal(no.refusal()));
      }
      throw away((Answer.Away) said.answer());
    }
  }

  <T> T unrefused(Supplier<T> work) throws AwayFault, InputFault {
    try {
      return answer(work);
    } catch (RefusedFault e) {
      throw new IllegalStateException("a list is never refused", e);
    }
  }

  private static AwayFault away(Answer.Away away) {
    return new AwayFault(away.sentence().toString(), Wire.absence(away));
  }

  private static WireRefusal refusal(SupervisionRefusal refusal) {
    WireRefusal out = new WireRefusal();
    out.setCode(refusal.code().name());
    out.setSentence(Wire.text(refusal.sentence()));
    out.setSource(Wire.source(refusal.source()));
    out.setRemedy(Wire.text(refusal.remedy()));
    return out;
  }
}
