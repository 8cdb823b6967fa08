package org.schemaparity.processor.declare;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations that the compiler does not know. JDK 17 removes them from a record's components
 * before it has its error for them, and what was nullable would seem not to be.
 */
final class UnknownAnnotations {
  private UnknownAnnotations() {}

  /** {@return whether a component of the record is written with one} */
  static boolean on(TypeElement record, Optional<Trees> trees) {
    return trees.filter(known -> isOn(known, known.getPath(record))).isPresent();
  }

  private static boolean isOn(Trees trees, @Nullable TreePath record) {
    return record != null
        && record.getLeaf() instanceof ClassTree type
        && type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .flatMap(field -> field.getModifiers().getAnnotations().stream())
            .anyMatch(annotation -> isUnknown(trees, record, annotation));
  }

  private static boolean isUnknown(Trees trees, TreePath record, AnnotationTree annotation) {
    @Nullable TypeMirror type =
        trees.getTypeMirror(
            new TreePath(new TreePath(record, annotation), annotation.getAnnotationType()));
    return type != null && type.getKind() == TypeKind.ERROR;
  }
}
