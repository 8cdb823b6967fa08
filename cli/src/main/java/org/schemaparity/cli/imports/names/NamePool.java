package org.schemaparity.cli.imports.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Gives each of several names one of Java's, all different. */
public final class NamePool {
  private final UnaryOperator<String> convention;
  private final BiPredicate<String, String> derivable;
  private final boolean files;
  private final Set<String> taken = new HashSet<>();

  private NamePool(
      UnaryOperator<String> convention, BiPredicate<String, String> derivable, boolean files) {
    this.convention = convention;
    this.derivable = derivable;
    this.files = files;
  }

  /** {@return a pool of the names of a record's components} */
  public static NamePool ofComponents() {
    return new NamePool(JavaNames::component, NamePool::isSnakeCase, false);
  }

  /** {@return a pool of the names of a package's types, which are names of files too} */
  public static NamePool ofTypes() {
    return new NamePool(JavaNames::type, NamePool::isSnakeCase, true);
  }

  /** {@return a pool of the names of an enum's constants} */
  public static NamePool ofConstants() {
    return new NamePool(JavaNames::constant, String::equals, false);
  }

  /** {@return a pool of the names of packages, which are names of folders too} */
  public static NamePool ofPackages() {
    return new NamePool(JavaNames::packagePart, String::equals, true);
  }

  /**
   * {@return whether the compiler takes {@code raw} for the name of what Java calls {@code java}}
   */
  public static boolean isSnakeCase(String java, String raw) {
    return org.schemaparity.processor.declare.SnakeCase.of(java).equals(raw);
  }

  /** Keeps a name from being given. */
  public void reserve(String name) {
    taken.add(key(name));
  }

  /**
   * {@return a Java name for each of {@code raws}, in their order} Names that can be derived back
   * come first, so that another one beside them never changes them.
   */
  public Map<String, String> assign(List<String> raws) {
    Map<String, String> names = new LinkedHashMap<>();
    raws.stream().distinct().forEach(raw -> names.put(raw, ""));
    names.keySet().stream()
        .sorted(Comparator.comparing(raw -> !derivable.test(convention.apply(raw), raw)))
        .toList()
        .forEach(raw -> names.put(raw, free(convention.apply(raw))));
    return names;
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(key(free)); i++) {
      free = name + (Character.isDigit(name.charAt(name.length() - 1)) ? "_" : "") + i;
    }
    return free;
  }

  /** Some file systems do not tell capitals from small letters. */
  private String key(String name) {
    return files ? name.toLowerCase(Locale.ROOT) : name;
  }
}
