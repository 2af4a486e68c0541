package liandong.county.certification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** In which lines of its source a class does what: uses something, begins a method, remembers. */
final class CodeLines extends ClassVisitor {
  private static final int API = Opcodes.ASM9;

  private final Map<String, SortedSet<Integer>> uses = new HashMap<>();
  private final Map<String, Integer> begins = new HashMap<>();
  private final Map<String, Integer> remembers = new LinkedHashMap<>();
  private final List<String> shared = new ArrayList<>();
  private String name = "";
  private String source = "";

  private CodeLines() {
    super(API);
  }

  static CodeLines of(byte[] classFile) {
    CodeLines lines = new CodeLines();
    new ClassReader(classFile).accept(lines, ClassReader.SKIP_FRAMES);
    return lines;
  }

  /** Where that class, or that member of a class, is used. */
  String whereUsed(String used) {
    return Optional.ofNullable(uses.get(used)).map(each -> at(each.first())).orElse(source);
  }

  /** Where a method begins; the file where the class has none of that name. */
  String whereBegins(String method) {
    return Optional.ofNullable(begins.get(method)).map(this::at).orElse(source);
  }

  /** The fields that are set after the class or the object was made, and where. */
  Map<String, String> remembered() {
    Map<String, String> found = new LinkedHashMap<>();
    remembers.forEach((field, line) -> found.put(field, at(line)));
    shared.forEach(field -> found.putIfAbsent(field, source));
    return found;
  }

  private String at(int line) {
    return line > 0 ? source + ":" + line : source;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    this.name = name;
    this.source = name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public void visitSource(String file, String debug) {
    if (file != null) {
      source = file;
    }
  }

  /** What everybody who has the class shares, and may be set by anybody. */
  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String signature, Object value) {
    boolean open = (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0;
    if (open && (access & Opcodes.ACC_SYNTHETIC) == 0) {
      shared.add(field);
    }
    return super.visitField(access, field, descriptor, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new Reader(method);
  }

  /** Follows one method. */
  private final class Reader extends MethodVisitor {
    private final String method;
    private int line;

    Reader(String method) {
      super(API);
      this.method = method;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
      begins.merge(method, number, Math::min);
    }

    private void use(String used) {
      uses.computeIfAbsent(used, each -> new TreeSet<>()).add(line);
    }

    private void use(String owner, String member) {
      String bare =
          owner.startsWith("[") ? Type.getType(owner).getElementType().getInternalName() : owner;
      use(bare);
      use(bare + "." + member);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String member, String descriptor, boolean isInterface) {
      use(owner, member);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      use(owner, field);
      boolean making = method.equals("<init>") || method.equals("<clinit>");
      boolean sets = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      if (sets && owner.equals(name) && !making) {
        remembers.putIfAbsent(field, line);
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      use(type);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String member, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object each : arguments) {
        if (each instanceof Handle handle) {
          use(handle.getOwner(), handle.getName());
        }
      }
    }
  }
}
