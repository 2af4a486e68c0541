package liandong.door.soap;

import javax.xml.bind.annotation.adapters.XmlAdapter;

/** Leaves a value as the text that was sent, for the mapping to read. */
public final class Verbatim extends XmlAdapter<String, String> {
  @Override
  public String unmarshal(String text) {
    return text;
  }

  @Override
  public String marshal(String text) {
    return text;
  }
}
