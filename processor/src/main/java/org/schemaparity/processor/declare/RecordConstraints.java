package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Exclusion;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Unique;
import org.schemaparity.processor.diagnose.Diagnostic;

/** Reads the constraints and indexes that a record bears: they list their columns. */
final class RecordConstraints {
  private final AnnotationReader annotations;
  private final TypeElement record;
  private final ColumnLists lists;
  private final ConstraintFactory factory;

  RecordConstraints(Sources sources, TypeElement record, TableParts parts) {
    this.annotations = sources.annotations();
    this.record = record;
    this.lists = new ColumnLists(record, parts, sources.defaultSchema());
    this.factory = new ConstraintFactory(lists);
  }

  Declared<List<ConstraintDeclaration>> declare() {
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    for (AnnotationUse use : annotations.all(record, PrimaryKey.class)) {
      lists.columns(use).map(columns -> factory.primary(use, columns)).ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, Unique.class)) {
      lists.columns(use).map(columns -> factory.unique(use, columns)).ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, ForeignKey.class)) {
      lists
          .columns(use)
          .flatMap(columns -> factory.foreign(use, columns))
          .ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, Check.class)) {
      constraints.add(factory.check(use));
    }
    for (AnnotationUse use : annotations.all(record, Exclusion.class)) {
      lists
          .exclusions(use)
          .map(elements -> factory.exclusion(use, elements))
          .ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, Index.class)) {
      lists.keys(use).map(keys -> factory.index(use, keys)).ifPresent(constraints::add);
    }
    List<Diagnostic> diagnostics = new ArrayList<>(lists.diagnostics());
    diagnostics.addAll(factory.diagnostics());
    return new Declared<>(constraints, diagnostics);
  }
}
