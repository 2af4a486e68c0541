package liandong.door.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Lets in SOAP 1.1 alone: a POST of {@code text/xml}, no attachments. The contract may be read. */
final class OnlySoap extends AbstractPhaseInterceptor<Message> {
  /** No XML declaration is longer. */
  private static final int DECLARATION = 120;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

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
    if (!type.toString().toLowerCase(Locale.ROOT).contains("charset")) {
      message.put(Message.ENCODING, declared(message));
    }
  }

  /** {@code ?wsdl} and {@code ?xsd=…}, which CXF answers further on. */
  private static boolean asksForContract(Message message) {
    String query = String.valueOf(message.get(Message.QUERY_STRING));
    return "GET".equals(message.get(Message.HTTP_REQUEST_METHOD))
        && (query.startsWith("wsdl") || query.startsWith("xsd="));
  }

  /**
   * What the XML says it is written in, where the header does not; CXF would take it for ISO
   * 8859-1. Old clients write GBK.
   */
  private static String declared(Message message) {
    PushbackInputStream in =
        new PushbackInputStream(message.getContent(InputStream.class), DECLARATION);
    message.setContent(InputStream.class, in);
    try {
      byte[] first = in.readNBytes(DECLARATION);
      in.unread(first);
      Matcher encoding = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
      return encoding.find() && Charset.isSupported(encoding.group(1))
          ? encoding.group(1)
          : StandardCharsets.UTF_8.name();
    } catch (IOException e) {
      throw new Fault(e);
    }
  }
}
