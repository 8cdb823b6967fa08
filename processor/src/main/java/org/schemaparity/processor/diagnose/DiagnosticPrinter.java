package org.schemaparity.processor.diagnose;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Hands diagnostics to the compiler, as the only class that does. */
public final class DiagnosticPrinter {
  private static final Comparator<Printed> ORDER =
      Comparator.comparing(Printed::file)
          .thenComparingLong(Printed::position)
          .thenComparing(printed -> printed.diagnostic().message());

  private final Messager messager;
  private final Optional<Trees> trees;

  /** A printer that prints to the compiler of {@code environment}. */
  public DiagnosticPrinter(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    trees = SourceTrees.of(environment);
  }

  /**
   * A diagnostic and where it shows.
   *
   * @param diagnostic the diagnostic
   * @param repeated where it is in a repeated annotation, which the compiler does not know itself
   * @param file the source file's name, or that of the outermost element
   * @param position how far into the file it is
   */
  private record Printed(
      Diagnostic diagnostic, Optional<TreePath> repeated, String file, long position) {}

  /** Prints diagnostics in the order of the source, those about no source first. */
  public void print(Collection<Diagnostic> diagnostics) {
    diagnostics.stream().map(this::placed).sorted(ORDER).forEach(this::print);
  }

  private Printed placed(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    Optional<TreePath> repeated = trees.flatMap(known -> repeated(known, place));
    Optional<TreePath> path = repeated.or(() -> trees.flatMap(known -> path(known, place)));
    return path.map(
            at ->
                new Printed(
                    diagnostic,
                    repeated,
                    at.getCompilationUnit().getSourceFile().getName(),
                    position(trees.orElseThrow().getSourcePositions(), at)))
        .orElseGet(
            () ->
                new Printed(
                    diagnostic,
                    repeated,
                    place.element().map(DiagnosticPrinter::name).orElse(""),
                    0));
  }

  /** Where the compiler shows it: a type or a component at its name. */
  private static long position(SourcePositions positions, TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Tree leaf = path.getLeaf();
    long before =
        leaf instanceof ClassTree type
            ? positions.getEndPosition(unit, type.getModifiers())
            : leaf instanceof VariableTree variable
                ? positions.getEndPosition(unit, variable.getType())
                : javax.tools.Diagnostic.NOPOS;
    return Math.max(before, positions.getStartPosition(unit, leaf));
  }

  private static String name(Element element) {
    return element.getEnclosingElement() == null
        ? element.toString()
        : name(element.getEnclosingElement()) + "." + element.getSimpleName();
  }

  private static Optional<TreePath> repeated(Trees trees, Place place) {
    return place
        .element()
        .flatMap(
            element ->
                RepeatedAnnotations.find(trees, element, place)
                    .map(tree -> new TreePath(trees.getPath(element), tree)));
  }

  private static Optional<TreePath> path(Trees trees, Place place) {
    @Nullable Element element = place.element().orElse(null);
    if (element == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        place.annotation().isEmpty()
            ? trees.getPath(element)
            : place.value().isEmpty()
                ? trees.getPath(element, place.annotation().get())
                : trees.getPath(element, place.annotation().get(), place.value().get()));
  }

  private void print(Printed printed) {
    Place place = printed.diagnostic().place();
    Kind kind = kind(printed.diagnostic().severity());
    String message = printed.diagnostic().message();
    if (printed.repeated().isPresent()) {
      TreePath path = printed.repeated().get();
      trees.orElseThrow().printMessage(kind, message, path.getLeaf(), path.getCompilationUnit());
    } else {
      messager.printMessage(
          kind,
          message,
          place.element().orElse(null),
          place.annotation().orElse(null),
          place.value().orElse(null));
    }
  }

  private static Kind kind(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      // MANDATORY_WARNING would show under -nowarn too; a user who asks for silence gets it.
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
