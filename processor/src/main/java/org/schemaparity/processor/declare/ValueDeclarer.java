package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.annotations.Identity;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Expression;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads where a column's value comes from when a statement gives none. */
final class ValueDeclarer {
  private final AnnotationReader annotations;
  private final Component component;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ValueDeclarer(AnnotationReader annotations, Component component) {
    this.annotations = annotations;
    this.component = component;
  }

  /**
   * @param value the value
   * @param neverNull whether the column refuses null because of it
   */
  record Value(ColumnValue value, boolean neverNull) {}

  Declared<Value> declare(Mapping mapping) {
    return new Declared<>(value(mapping), diagnostics);
  }

  private Value value(Mapping mapping) {
    Optional<AnnotationUse> byDefault = annotations.one(component.field(), Default.class);
    Optional<AnnotationUse> identity = annotations.one(component.field(), Identity.class);
    Optional<AnnotationUse> generated = annotations.one(component.field(), GeneratedColumn.class);
    List<AnnotationUse> uses =
        Stream.of(byDefault, identity, generated).flatMap(Optional::stream).toList();
    if (uses.size() > 1) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CONFLICTING_ANNOTATIONS,
              uses.get(1).place(),
              "The component `%s` has both %s and %s, and a column's value comes from one place. Remove one of them."
                  .formatted(component.name(), uses.get(0).title(), uses.get(1).title())));
      return new Value(new ColumnValue.Plain(), false);
    } else if (identity.isPresent()) {
      return new Value(identity(identity.get(), mapping), true);
    }
    ColumnValue value =
        byDefault
            .<ColumnValue>map(use -> new ColumnValue.Default(expression(use)))
            .or(
                () ->
                    generated.map(
                        use ->
                            new ColumnValue.Generated(expression(use), ColumnValue.Storage.STORED)))
            .orElse(new ColumnValue.Plain());
    return new Value(value, false);
  }

  private ColumnValue identity(AnnotationUse use, Mapping mapping) {
    if (mapping instanceof Mapping.Scalar scalar && scalar.family() != Mapping.Family.INTEGER) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.IDENTITY_TYPE,
              use.place(),
              "The component `%s` is `%s`, and an identity column is smallint, integer or bigint. Make it a short, an int or a long."
                  .formatted(component.name(), TypeText.of(scalar.type(), Optional.empty()))));
    }
    return new ColumnValue.Identity(
        use.constant("value").equals("BY_DEFAULT")
            ? ColumnValue.Generation.BY_DEFAULT
            : ColumnValue.Generation.ALWAYS,
        SequenceOptions.USUAL,
        Optional.empty());
  }

  private Expression expression(AnnotationUse use) {
    GivenName given = new GivenName(use.text("value"), use.place("value"));
    diagnostics.addAll(ExpressionRules.check(given));
    return new Expression(given.text().strip());
  }
}
