package org.schemaparity.processor.declare;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
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
  private final Optional<Trees> trees;

  /**
   * A path to a record. Of the path to an annotation the compiler looks at nothing but the end, and
   * to find the way to each record would take long.
   */
  private @Nullable TreePath path;

  UnknownAnnotations(Optional<Trees> trees) {
    this.trees = trees;
  }

  /** {@return whether a component of the record is written with one} */
  boolean on(TypeElement record) {
    return trees.isPresent() && on(record, trees.get());
  }

  private boolean on(TypeElement record, Trees known) {
    @Nullable ClassTree type = known.getTree(record);
    if (type == null) {
      return false;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        for (AnnotationTree annotation : field.getModifiers().getAnnotations()) {
          if (isUnknown(known, record, annotation)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isUnknown(Trees known, TypeElement record, AnnotationTree annotation) {
    TreePath parent = path == null ? known.getPath(record) : path;
    path = parent;
    @Nullable TypeMirror type =
        known.getTypeMirror(new TreePath(parent, annotation.getAnnotationType()));
    return type != null && type.getKind() == TypeKind.ERROR;
  }
}
