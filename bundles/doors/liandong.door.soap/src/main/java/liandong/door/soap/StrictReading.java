package liandong.door.soap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Refuses what JAXB would pass over in silence: an element that stands twice where one is meant, so
 * that one of two dates would win, and a document type.
 */
final class StrictReading extends AbstractPhaseInterceptor<Message> {
  /** The elements of the contract that may repeat; all others stand once. */
  private static final Set<String> REPEATED =
      Set.of("material", "field", "missing", "state", "present", "called", "event", "dimension");

  StrictReading() {
    super(Phase.POST_STREAM);
    addAfter(StaxInInterceptor.class.getName());
  }

  @Override
  public void handleMessage(Message message) {
    XMLStreamReader reader = message.getContent(XMLStreamReader.class);
    if (reader != null) {
      message.setContent(XMLStreamReader.class, new Reader(reader));
    }
  }

  private static final class Reader extends StreamReaderDelegate {
    private final Deque<Set<String>> seen = new ArrayDeque<>();

    Reader(XMLStreamReader reader) {
      super(reader);
      seen.push(new HashSet<>());
    }

    @Override
    public int next() throws XMLStreamException {
      return checked(super.next());
    }

    @Override
    public int nextTag() throws XMLStreamException {
      return checked(super.nextTag());
    }

    private int checked(int event) {
      switch (event) {
        case DTD -> throw new Fault(new Unreadable("dtd"));
        case START_ELEMENT -> {
          String name = getLocalName();
          if (isOurs() && !REPEATED.contains(name) && !seen.element().add(name)) {
            throw new Fault(new Unreadable("twice", name));
          }
          seen.push(new HashSet<>());
        }
        case END_ELEMENT -> seen.pop();
        default -> {
          // Text and comments are JAXB's business.
        }
      }
      return event;
    }

    private boolean isOurs() {
      String namespace = getNamespaceURI();
      return namespace != null && namespace.startsWith("urn:liandong:");
    }
  }
}
