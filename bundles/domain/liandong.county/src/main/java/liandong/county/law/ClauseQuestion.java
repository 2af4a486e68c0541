package liandong.county.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import liandong.county.Clause;

/**
 * One question to one clause. All that a clause can be asked follows from the interfaces that it
 * implements, so a new kind of clause is asked without a word here.
 */
public final class ClauseQuestion {
  private final Clause clause;
  private final Method method;
  private final List<Object> arguments;

  private ClauseQuestion(Clause clause, Method method, List<Object> arguments) {
    this.clause = clause;
    this.method = method;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * Every method that the core may call, with every sample for each of its arguments.
   *
   * @throws UnknownArgument when there is no sample for an argument
   */
  public static List<ClauseQuestion> of(Clause clause, ClauseSamples samples) {
    List<ClauseQuestion> questions = new ArrayList<>();
    for (Method method : methodsOf(clause)) {
      for (List<Object> arguments : samples.argumentsFor(method)) {
        questions.add(new ClauseQuestion(clause, method, arguments));
      }
    }
    return questions;
  }

  private static List<Method> methodsOf(Clause clause) {
    return kindsOf(clause.getClass()).stream()
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(each -> !Modifier.isStatic(each.getModifiers()) && !each.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** The kinds of clause that a class is, beside {@link Clause} itself. */
  public static Set<Class<?>> kindsOf(Class<?> type) {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Class<?> kind : each.getInterfaces()) {
        if (kind != Clause.class && Clause.class.isAssignableFrom(kind)) {
          kinds.add(kind);
          kinds.addAll(kindsOf(kind));
        }
      }
    }
    return kinds;
  }

  /** What the clause answers. Whatever it throws is thrown on. */
  public Object answer() {
    try {
      return method.invoke(clause, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // A clause's methods declare no exceptions.
      throw (RuntimeException) e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " of an exported interface", e);
    }
  }

  /** The question as one would write it, without its arguments: {@code TenDays.daysFor}. */
  public String named() {
    return clause.getClass().getSimpleName() + "." + method.getName();
  }

  public Clause clause() {
    return clause;
  }

  public String method() {
    return method.getName();
  }

  /** A clause has an argument for which nobody thought of a sample. */
  public static final class UnknownArgument extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnknownArgument(Method method, Class<?> type) {
      super(method + ": no sample of " + type.getName());
    }
  }
}
