package org.schemaparity.processor.declare;

import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a declaration is read from.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param annotations finds our annotations
 * @param once what was read already
 * @param compiled the names of the top-level types that are compiled from source now
 * @param nullableComponents finds for a type that is not compiled now the components that a
 *     type-use annotation made nullable: JDK 17 does not load these from class files
 * @param defaultSchema the schema of what names none
 */
public record Sources(
    Elements elements,
    Types types,
    AnnotationReader annotations,
    ReadOnce once,
    Set<String> compiled,
    Function<TypeElement, Set<String>> nullableComponents,
    String defaultSchema) {
  public Sources {
    compiled = Set.copyOf(compiled);
  }

  /** {@return whether the type is compiled from source now, so that its places can be told} */
  public boolean isCompiled(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return compiled.contains(((TypeElement) outermost).getQualifiedName().toString());
  }
}
