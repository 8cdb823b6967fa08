package org.schemaparity.processor.diagnose;

import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Hands diagnostics to the compiler, as the only class that does. */
public final class DiagnosticPrinter {
  private final Messager messager;
  private final Optional<Trees> trees;

  /** A printer that prints to the compiler of {@code environment}. */
  public DiagnosticPrinter(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    trees = SourceTrees.of(environment);
  }

  /** Prints one diagnostic. */
  public void print(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    Kind kind = kind(diagnostic.severity());
    String message = diagnostic.message();
    Optional<Tree> tree =
        place
            .element()
            .flatMap(
                element -> trees.flatMap(known -> RepeatedAnnotations.find(known, element, place)));
    if (tree.isPresent()) {
      Trees known = trees.orElseThrow();
      Element element = place.element().orElseThrow();
      known.printMessage(kind, message, tree.get(), known.getPath(element).getCompilationUnit());
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
