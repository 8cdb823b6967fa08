package org.schemaparity.model.sql;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.schemaparity.model.QualifiedName;

/** Names and literals as SQL text; see "Lexical Structure" in the PostgreSQL manual. */
public final class Identifiers {
  /** The most bytes that a name may have in UTF-8: {@code NAMEDATALEN} less one. */
  public static final int MAX_BYTES = 63;

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Set<String> KEYWORDS =
      Set.copyOf(WordList.read(Identifiers.class, "keywords.txt"));

  private Identifiers() {}

  /**
   * {@return the raw name as SQL, in quotes only where they are needed, as {@code quote_ident}
   * does}
   */
  public static String quote(String raw) {
    boolean plain = PLAIN.matcher(raw).matches() && !KEYWORDS.contains(raw);
    return plain ? raw : '"' + raw.replace("\"", "\"\"") + '"';
  }

  /** {@return the name as SQL with its schema, unless that is {@code defaultSchema}} */
  public static String quote(QualifiedName name, String defaultSchema) {
    String own = quote(name.name());
    return name.schema().equals(defaultSchema) ? own : quote(name.schema()) + "." + own;
  }

  /**
   * {@return the text as a string literal that means the same whatever {@code
   * standard_conforming_strings} says}
   */
  public static String literal(String text) {
    String doubled = text.replace("'", "''");
    return text.contains("\\") ? "E'" + doubled.replace("\\", "\\\\") + "'" : "'" + doubled + "'";
  }

  /** {@return how many bytes the name has in UTF-8} */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
