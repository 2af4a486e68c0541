package liandong.door.soap;

import java.util.Locale;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Lets in SOAP 1.1 alone: a POST of {@code text/xml}, no attachments. The contract may be read. */
final class OnlySoap extends AbstractPhaseInterceptor<Message> {
  OnlySoap() {
    super(Phase.RECEIVE);
    addBefore(AttachmentInInterceptor.class.getName());
  }

  @Override
  public void handleMessage(Message message) {
    if (asksForContract(message)) {
      return;
    }
    Object method = message.get(Message.HTTP_REQUEST_METHOD);
    if (method != null && !"POST".equals(method)) {
      throw new Fault(new Unreadable("method", method));
    }
    Object type = message.get(Message.CONTENT_TYPE);
    if (type == null || !type.toString().strip().toLowerCase(Locale.ROOT).startsWith("text/xml")) {
      throw new Fault(new Unreadable("type"));
    }
  }

  /** {@code ?wsdl} and {@code ?xsd=…}, which CXF answers further on. */
  private static boolean asksForContract(Message message) {
    String query = String.valueOf(message.get(Message.QUERY_STRING));
    return "GET".equals(message.get(Message.HTTP_REQUEST_METHOD))
        && (query.startsWith("wsdl") || query.startsWith("xsd="));
  }
}
