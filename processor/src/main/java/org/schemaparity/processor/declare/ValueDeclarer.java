package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Serial;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
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
   * @param serial the sequence that it comes from, if the column is a serial one
   * @param neverNull whether the column refuses null because of it
   */
  record Value(ColumnValue value, Optional<SerialDeclaration> serial, boolean neverNull) {
    static Value of(ColumnValue value) {
      return new Value(value, Optional.empty(), false);
    }
  }

  Declared<Value> declare(Mapping mapping) {
    return new Declared<>(value(mapping), diagnostics);
  }

  private Value value(Mapping mapping) {
    Optional<AnnotationUse> byDefault = annotations.one(component.field(), Default.class);
    Optional<AnnotationUse> identity = annotations.one(component.field(), Identity.class);
    Optional<AnnotationUse> generated = annotations.one(component.field(), GeneratedColumn.class);
    Optional<AnnotationUse> serial = annotations.one(component.field(), Serial.class);
    List<AnnotationUse> uses = new ArrayList<>();
    for (Optional<AnnotationUse> use : List.of(byDefault, identity, serial, generated)) {
      use.ifPresent(uses::add);
    }
    if (uses.size() > 1) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CONFLICTING_ANNOTATIONS,
              uses.get(1).place(),
              "The component `%s` has both %s and %s, and a column's value comes from one place. Remove one of them."
                  .formatted(component.name(), uses.get(0).title(), uses.get(1).title())));
      return Value.of(new ColumnValue.Plain());
    } else if (identity.isPresent()) {
      return new Value(identity(identity.get(), mapping), Optional.empty(), true);
    } else if (serial.isPresent()) {
      return new Value(new ColumnValue.Plain(), Optional.of(serial(serial.get(), mapping)), true);
    }
    if (uses.isEmpty()) {
      return Value.of(new ColumnValue.Plain());
    }
    ColumnValue value =
        byDefault
            .<ColumnValue>map(use -> new ColumnValue.Default(expression(use)))
            .or(
                () ->
                    generated.map(
                        use ->
                            new ColumnValue.Generated(
                                expression(use),
                                use.constant("storage", ColumnValue.Storage.class)
                                    .orElse(ColumnValue.Storage.STORED))))
            .orElse(new ColumnValue.Plain());
    return Value.of(value);
  }

  private ColumnValue identity(AnnotationUse use, Mapping mapping) {
    String type = integer(use, mapping, "an identity column");
    return new ColumnValue.Identity(
        use.constant("value", ColumnValue.Generation.class).orElse(ColumnValue.Generation.ALWAYS),
        options(use, type),
        // Its schema is that of the table, which is not known here.
        sequence(use).map(name -> new QualifiedName("", name)));
  }

  private SerialDeclaration serial(AnnotationUse use, Mapping mapping) {
    String type = integer(use, mapping, "a serial column");
    diagnostics.addAll(NameRules.checkComment(Optional.of(use)));
    return new SerialDeclaration(
        sequence(use),
        type,
        options(use, type),
        use.flag("unlogged"),
        use.filledText("comment"),
        use.place());
  }

  private String integer(AnnotationUse use, Mapping mapping, String what) {
    if (!(mapping instanceof Mapping.Scalar scalar)) {
      return "bigint";
    }
    String type = TypeText.of(scalar.type(), Optional.empty());
    if (scalar.family() == Mapping.Family.INTEGER) {
      return type;
    }
    diagnostics.add(
        Diagnostic.error(
            DiagnosticCode.IDENTITY_TYPE,
            use.place(),
            "The component `%s` is `%s`, and %s is smallint, integer or bigint. Make it a short, an int or a long."
                .formatted(component.name(), type, what)));
    return "bigint";
  }

  private SequenceOptions options(AnnotationUse use, String type) {
    Declared<SequenceOptions> options = SequenceRange.declare(use, type);
    diagnostics.addAll(options.diagnostics());
    return options.value();
  }

  private Optional<String> sequence(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("sequence name", use.name("sequence")));
    return use.filledText("sequence");
  }

  private Expression expression(AnnotationUse use) {
    GivenName given = new GivenName(use.text("value"), use.place("value"));
    diagnostics.addAll(ExpressionRules.check(given));
    return new Expression(given.text().strip());
  }
}
