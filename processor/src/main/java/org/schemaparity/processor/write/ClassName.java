package org.schemaparity.processor.write;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The name of a class that no other class holds.
 *
 * @param packageName the name of its package, empty for the unnamed one
 * @param simpleName its name in the package
 */
public record ClassName(String packageName, String simpleName) {
  /** {@return the class that is called so, with its package before it} */
  public static ClassName of(String canonicalName) {
    int point = canonicalName.lastIndexOf('.');
    return new ClassName(
        canonicalName.substring(0, Math.max(point, 0)), canonicalName.substring(point + 1));
  }

  /** {@return the name of the package that {@code type} is in} */
  public static String packageOf(TypeElement type) {
    for (@Nullable Element at = type; at != null; at = at.getEnclosingElement()) {
      if (at instanceof PackageElement found) {
        return found.getQualifiedName().toString();
      }
    }
    throw new IllegalStateException("every type is in a package: " + type);
  }

  /** {@return the names of the type and those that hold it, the outermost first} */
  static String nested(TypeElement type, String separator) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nested(outer, separator) + separator + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /** {@return the name with the package before it} */
  public String canonicalName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
