package org.schemaparity.processor.diagnose;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a repeated annotation is written. The compiler puts such annotations into their
 * container, and then knows only where the annotated element is.
 */
final class RepeatedAnnotations {
  private RepeatedAnnotations() {}

  /** {@return the tree of a place in a repeated annotation, or nothing for another place} */
  static Optional<Tree> find(Trees trees, Element element, Place place) {
    return place
        .annotation()
        .flatMap(
            mirror ->
                index(element, mirror)
                    .flatMap(index -> annotation(trees, element, mirror, index))
                    .map(
                        annotation ->
                            place
                                .value()
                                .flatMap(value -> value(annotation, mirror, value))
                                .orElse(annotation)));
  }

  /** Which of its container's annotations it is, if the compiler made the container. */
  @SuppressWarnings("ReferenceEquality") // Two that are alike stand at two places.
  private static Optional<Integer> index(Element element, AnnotationMirror mirror) {
    for (AnnotationMirror container : element.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> values) {
          for (int i = 0; i < values.size(); i++) {
            if (((AnnotationValue) values.get(i)).getValue() == mirror) {
              return Optional.of(i);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Tree> annotation(
      Trees trees, Element element, AnnotationMirror mirror, int index) {
    TreePath path = trees.getPath(element);
    return path == null
        ? Optional.empty()
        : annotations(path.getLeaf())
            .filter(annotation -> isA(trees, path, annotation, mirror))
            .skip(index)
            .<Tree>map(annotation -> annotation)
            .findFirst();
  }

  private static Stream<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers().getAnnotations().stream();
    }
    return tree instanceof VariableTree variable
        ? variable.getModifiers().getAnnotations().stream()
        : Stream.of();
  }

  private static boolean isA(
      Trees trees, TreePath path, AnnotationTree annotation, AnnotationMirror mirror) {
    @Nullable Element type =
        trees.getElement(
            new TreePath(new TreePath(path, annotation), annotation.getAnnotationType()));
    return mirror.getAnnotationType().asElement().equals(type);
  }

  @SuppressWarnings("ReferenceEquality") // Two that are alike stand at two places.
  private static Optional<Tree> value(
      Tree annotation, AnnotationMirror mirror, AnnotationValue value) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> given :
        mirror.getElementValues().entrySet()) {
      Optional<Tree> written =
          ((AnnotationTree) annotation)
              .getArguments().stream()
                  .flatMap(argument -> written(argument, given.getKey()).stream())
                  .findFirst();
      if (given.getValue() == value) {
        return written;
      } else if (given.getValue().getValue() instanceof List<?> values && values.contains(value)) {
        int index = values.indexOf(value);
        return written.map(
            tree -> tree instanceof NewArrayTree array ? array.getInitializers().get(index) : tree);
      }
    }
    return Optional.empty();
  }

  private static Optional<Tree> written(ExpressionTree argument, ExecutableElement attribute) {
    return argument instanceof AssignmentTree assignment
            && assignment.getVariable().toString().contentEquals(attribute.getSimpleName())
        ? Optional.of(assignment.getExpression())
        : Optional.empty();
  }
}
