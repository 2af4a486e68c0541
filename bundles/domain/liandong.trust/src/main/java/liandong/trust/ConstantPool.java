package liandong.trust;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the code of one class names outside itself (JVMS 4.4). Whatever a class uses has to stand
 * here; only what it looks up by a text at run time does not, and looking up is what a county may
 * not do. Read here because the domain has no library for class files and Java 17 has none either.
 *
 * @param classes by their names with slashes, arrays as what they are of
 * @param members methods and fields
 */
record ConstantPool(List<String> classes, List<Member> members) {
  private static final int MAGIC = 0xCAFEBABE;

  /** One method or field of a class. */
  record Member(String owner, String name) {}

  private record Pair(int first, int second) {}

  /**
   * @throws IOException when it is no class, or of a kind that is not known here
   */
  static ConstantPool of(byte[] classFile) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a class");
      }
      in.skipBytes(4);
      return read(in);
    }
  }

  private static ConstantPool read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    Object[] pool = new Object[count];
    List<Integer> classes = new ArrayList<>();
    List<Pair> members = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> pool[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          // JVMS 4.4.5: "In retrospect, making 8-byte constants take two entries was a poor
          // choice."
          i++;
        }
        case 7 -> {
          pool[i] = in.readUnsignedShort();
          classes.add((Integer) pool[i]);
        }
        case 8, 16, 19, 20 -> in.readUnsignedShort();
        case 9, 10, 11 -> members.add(new Pair(in.readUnsignedShort(), in.readUnsignedShort()));
        case 12 -> pool[i] = new Pair(in.readUnsignedShort(), in.readUnsignedShort());
        case 15 -> {
          in.readUnsignedByte();
          in.readUnsignedShort();
        }
        case 17, 18 -> in.readInt();
        default -> throw new IOException("a class has a constant of kind " + tag);
      }
    }
    try {
      return new ConstantPool(
          classes.stream().map(each -> ofArray((String) pool[each])).toList(),
          members.stream().map(each -> member(each, pool)).toList());
    } catch (ClassCastException | ArrayIndexOutOfBoundsException | NullPointerException e) {
      throw new IOException("a class whose constants do not fit together", e);
    }
  }

  private static Member member(Pair reference, Object[] pool) {
    String owner = (String) pool[(Integer) pool[reference.first()]];
    String name = (String) pool[((Pair) pool[reference.second()]).first()];
    return new Member(ofArray(owner), name);
  }

  private static String ofArray(String name) {
    return name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replaceFirst(";$", "") : name;
  }
}
