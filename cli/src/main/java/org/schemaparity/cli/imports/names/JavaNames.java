package org.schemaparity.cli.imports.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names in Java's conventions. */
final class JavaNames {
  /** The Java Language Specification, "Record Components". */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** {@return the name of a record's component, such as {@code placedAt}} */
  static String component(String raw) {
    List<String> words = Words.of(raw);
    StringBuilder name = new StringBuilder(words.get(0));
    words.stream().skip(1).forEach(word -> name.append(capital(word)));
    String started = started(name.toString());
    return NO_COMPONENTS.contains(started) ? started + "_" : legal(started);
  }

  /** {@return the name of a type, such as {@code OrderLine}} */
  static String type(String raw) {
    StringBuilder name = new StringBuilder();
    Words.of(raw).forEach(word -> name.append(capital(word)));
    String started = started(name.toString());
    return ReservedTypes.contains(started) ? started + "Row" : legal(started);
  }

  /** {@return the name of an enum's constant, such as {@code AUDIO_BOOK}} */
  static String constant(String raw) {
    String name = String.join("_", Words.of(raw)).toUpperCase(Locale.ROOT);
    return legal(started(name));
  }

  /** {@return the name of a package within another, such as {@code billing}} */
  static String packagePart(String raw) {
    return legal(started(String.join("", Words.of(raw))));
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }

  private static String started(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  private static String legal(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
  }
}
