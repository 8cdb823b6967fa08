package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Unique;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads the constraints and indexes that a component bears: they are over its own columns. */
final class ComponentConstraints {
  private final AnnotationReader annotations;
  private final Component component;
  private final ColumnLists lists;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A reader of what {@code component} bears.
   *
   * @param lists finds the columns of its record
   */
  ComponentConstraints(AnnotationReader annotations, Component component, ColumnLists lists) {
    this.annotations = annotations;
    this.component = component;
    this.lists = lists;
  }

  Declared<List<ConstraintDeclaration>> declare(TableParts own) {
    ConstraintFactory factory = new ConstraintFactory(lists);
    List<String> columns = new ArrayList<>();
    for (ColumnDeclaration column : own.columns()) {
      columns.add(column.name());
    }
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    if (!columns.isEmpty()) {
      for (AnnotationUse use : withoutColumns(PrimaryKey.class, "columns")) {
        constraints.add(factory.primary(use, columns));
      }
      for (AnnotationUse use : withoutColumns(Unique.class, "columns")) {
        constraints.add(factory.unique(use, columns));
      }
      for (AnnotationUse use : withoutColumns(ForeignKey.class, "columns")) {
        factory.foreign(use, columns).ifPresent(constraints::add);
      }
      List<IndexKey> keys = new ArrayList<>();
      for (String column : columns) {
        keys.add(new IndexKey.OfColumn(column, KeyOrder.USUAL));
      }
      for (AnnotationUse use : withoutColumns(Index.class, "value")) {
        constraints.add(factory.index(use, keys));
      }
    }
    for (AnnotationUse use : annotations.all(component.field(), Check.class)) {
      constraints.add(factory.check(use));
    }
    diagnostics.addAll(lists.diagnostics());
    diagnostics.addAll(factory.diagnostics());
    return new Declared<>(constraints, diagnostics);
  }

  private List<AnnotationUse> withoutColumns(
      Class<? extends Annotation> annotation, String attribute) {
    List<AnnotationUse> uses = annotations.all(component.field(), annotation);
    for (AnnotationUse use : uses) {
      if (use.gives(attribute)) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.MISPLACED_COLUMNS,
                use.place(attribute),
                "%s on the component `%s` is over that component. Remove `%s`, or move the annotation to the record."
                    .formatted(use.title(), component.name(), attribute)));
      }
    }
    return uses;
  }
}
