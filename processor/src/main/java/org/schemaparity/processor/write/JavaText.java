package org.schemaparity.processor.write;

/**
 * The text of a generated class, in ASCII whatever the names in it: whoever reads the file takes
 * the encoding of the compilation for it, which may have no other characters.
 */
public final class JavaText {
  /** What {@code @Generated} says of all generated classes. */
  public static final String GENERATOR = "org.schemaparity.processor.SchemaParityProcessor";

  private static final char LAST_ASCII = '\u007f';

  private JavaText() {}

  /** {@return the beginning of the file: the package, and what says who wrote it} */
  static String head(ClassName name, String javadoc) {
    return (name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n")
        + "/** "
        + javadoc
        + " */\n@javax.annotation.processing.Generated(\""
        + GENERATOR
        + "\")\n";
  }

  /** {@return the text as a literal} */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c == '\n') {
        literal.append("\\n");
      } else if (Character.isISOControl(c)) {
        literal.append("\\%03o".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** {@return the text as it can stand in a comment} */
  static String comment(String text) {
    return text.replace("\\", "&#92;").replace("*/", "*&#47;");
  }

  /** {@return the text with what is not ASCII escaped, which means the same anywhere in Java} */
  static String ascii(CharSequence text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_ASCII) {
        ascii.append("\\u%04x".formatted((int) c));
      } else {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }
}
