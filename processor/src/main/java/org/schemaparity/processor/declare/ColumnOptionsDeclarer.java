package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.NotNullConstraint;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.Details;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.StorageStrategy;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads what a usual column says nothing of. */
final class ColumnOptionsDeclarer {
  /** The manual, "ALTER TABLE", {@code SET STATISTICS}. */
  private static final int MAX_STATISTICS_TARGET = 10_000;

  private final Component component;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ColumnOptionsDeclarer(Component component) {
    this.component = component;
  }

  static Declared<ColumnOptions> declare(
      AnnotationReader annotations, Component component, boolean notNull) {
    ColumnOptionsDeclarer declarer = new ColumnOptionsDeclarer(component);
    ColumnOptions options =
        declarer.options(
            annotations.one(component.field(), Column.class),
            annotations.one(component.field(), NotNullConstraint.class),
            notNull);
    return new Declared<>(options, declarer.diagnostics);
  }

  private ColumnOptions options(
      Optional<AnnotationUse> column, Optional<AnnotationUse> constraint, boolean notNull) {
    if (column.isEmpty() && constraint.isEmpty()) {
      return ColumnOptions.USUAL;
    }
    constraint.ifPresent(use -> check(use, notNull));
    return new ColumnOptions(
        column.flatMap(this::collation),
        column.flatMap(use -> use.constant("storage", StorageStrategy.class)),
        column
            .map(use -> use.constant("compression"))
            .filter(method -> !method.isEmpty() && !method.equals("DEFAULT"))
            .map(method -> method.toLowerCase(Locale.ROOT)),
        column.flatMap(this::statisticsTarget),
        column.map(this::attributeOptions).orElse(List.of()),
        constraint.flatMap(use -> use.filledText("name")),
        constraint.filter(use -> use.flag("noInherit")).isPresent(),
        constraint.filter(use -> use.flag("notValid")).isPresent(),
        Details.NONE);
  }

  private void check(AnnotationUse constraint, boolean notNull) {
    diagnostics.addAll(NameRules.check("name", constraint.name("name")));
    if (!notNull) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CONFLICTING_ANNOTATIONS,
              constraint.place(),
              "The component `%s` may be null, and @NotNullConstraint is for one that may not. Remove it, or what makes the component nullable."
                  .formatted(component.name())));
    }
  }

  /** Its schema is found when all collations are known. */
  private Optional<QualifiedName> collation(AnnotationUse column) {
    diagnostics.addAll(NameRules.check("collation", column.name("collation")));
    return column.filledText("collation").map(name -> new QualifiedName("", name));
  }

  private Optional<Integer> statisticsTarget(AnnotationUse column) {
    int target = column.gives("statisticsTarget") ? column.number("statisticsTarget") : -1;
    if (target < -1 || target > MAX_STATISTICS_TARGET) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.STATISTICS_TARGET,
              column.place("statisticsTarget"),
              "The statistics target %s is out of range. Give one from 0 to %s, or none for the server's default."
                  .formatted(target, MAX_STATISTICS_TARGET)));
    }
    return Optional.of(target).filter(given -> given >= 0);
  }

  private List<String> attributeOptions(AnnotationUse column) {
    Declared<List<String>> options = Parameters.of(column, "options");
    diagnostics.addAll(options.diagnostics());
    return options.value();
  }
}
