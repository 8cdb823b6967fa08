package org.schemaparity.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.annotation.processing.Generated;

/** What all generated classes have in common. */
public final class JavaText {
  /** What {@code @Generated} says of all generated classes. */
  public static final String GENERATOR = "org.schemaparity.processor.SchemaParityProcessor";

  private static final char LAST_ASCII = '\u007f';

  private JavaText() {}

  /** {@return the class of which the name with its package is known} */
  public static ClassName className(String canonicalName) {
    int point = canonicalName.lastIndexOf('.');
    return ClassName.get(
        canonicalName.substring(0, Math.max(point, 0)), canonicalName.substring(point + 1));
  }

  static AnnotationSpec generated() {
    return AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build();
  }

  /**
   * {@return the file as text} Every class is imported, for the package may have one of the same
   * name as one of {@code java.lang}.
   */
  static String of(String packageName, TypeSpec type) {
    return ascii(JavaFile.builder(packageName, type).indent("  ").build().toString());
  }

  /** {@return the text as it can stand in a comment} */
  static String comment(String text) {
    return text.replace("\\", "&#92;").replace("*/", "*&#47;");
  }

  /**
   * {@return the text with what is not ASCII escaped, which means the same anywhere in Java}
   * Whoever reads the file takes the encoding of the compilation for it, which may have no other
   * characters.
   */
  private static String ascii(String text) {
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
