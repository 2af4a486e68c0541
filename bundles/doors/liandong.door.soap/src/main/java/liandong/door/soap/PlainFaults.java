package liandong.door.soap;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.ws.WebFault;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.FaultMode;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every fault that leaves the door is either one of the contract or a plain sentence with an id.
 * What really happened stands under that id in the log and nowhere else.
 */
final class PlainFaults extends AbstractPhaseInterceptor<Message> implements FaultListener {
  private static final Logger LOG = LoggerFactory.getLogger(PlainFaults.class);
  private static final Phrasebook BOOK = new Phrasebook(PlainFaults.class, "door");

  /** Where JAXB and CXF name the element that they did not expect. */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "(?:nexpected element|Message part) .*?(?:local:\"([^\"]{1,80})|\\{[^}]*\\}([\\w.-]{1,80}))");

  private final Supplier<String> ids;

  /**
   * @param ids gives the id under which a fault is found in the log
   */
  PlainFaults(Supplier<String> ids) {
    super(Phase.SETUP);
    this.ids = ids;
  }

  /** CXF's own words about a fault stay out of the log; ours are written below. */
  @Override
  public boolean faultOccurred(Exception exception, String description, Message message) {
    return false;
  }

  @Override
  public void handleMessage(Message message) {
    Exception thrown = message.getContent(Exception.class);
    Optional<Throwable> ofContract = ofContract(thrown);
    if (ofContract.isPresent()) {
      blame(thrown, ofContract.get());
      return;
    }
    boolean ours = isOurs(message);
    String id = ids.get();
    Bilingual sentence = ours ? BOOK.say("ours") : unreadable(thrown);
    if (ours) {
      LOG.error("SOAP fault {}", id, thrown);
    } else {
      LOG.warn("SOAP fault {}: not a request of the contract: {}", id, sentence.en());
      LOG.debug("SOAP fault {}", id, thrown);
    }
    Fault plain = new Fault(new Exception(BOOK.say("with-id", sentence, id).toString()));
    plain.setMessage(BOOK.say("with-id", sentence, id).toString());
    plain.setFaultCode(ours ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT);
    message.setContent(Exception.class, plain);
    message.getExchange().put(Exception.class, plain);
  }

  private static Optional<Throwable> ofContract(Throwable thrown) {
    Throwable each = thrown;
    while (each != null) {
      if (each.getClass().isAnnotationPresent(WebFault.class)) {
        return Optional.of(each);
      }
      each = each.getCause();
    }
    return Optional.empty();
  }

  /** What was refused or wrong is the caller's to mend; what is away is not. */
  private static void blame(Exception thrown, Throwable ofContract) {
    boolean away =
        ofContract instanceof liandong.door.soap.wire.cases.AwayFault
            || ofContract instanceof liandong.door.soap.wire.catalogue.AwayFault
            || ofContract instanceof liandong.door.soap.wire.calendar.AwayFault
            || ofContract instanceof liandong.door.soap.wire.supervision.AwayFault;
    if (thrown instanceof Fault fault) {
      fault.setFaultCode(away ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT);
    }
  }

  /** Whether the request had been read, so that the mistake is ours. */
  private static boolean isOurs(Message message) {
    Message in = message.getExchange().getInMessage();
    return message.getExchange().getOutMessage() != null
        || (in != null && in.get(FaultMode.class) != null);
  }

  private static Bilingual unreadable(Throwable thrown) {
    Throwable each = thrown;
    while (each != null) {
      if (each instanceof Unreadable said) {
        return BOOK.say(said.key(), said.facts());
      }
      Matcher unexpected = UNEXPECTED.matcher(String.valueOf(each.getMessage()));
      if (unexpected.find()) {
        String name = unexpected.group(1) == null ? unexpected.group(2) : unexpected.group(1);
        return BOOK.say("unknown-element", name);
      }
      each = each.getCause();
    }
    return BOOK.say("unreadable");
  }
}
