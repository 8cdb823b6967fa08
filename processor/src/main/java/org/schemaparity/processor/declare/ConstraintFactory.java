package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Makes constraints and indexes of annotations whose columns are known. */
final class ConstraintFactory {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  ConstraintDeclaration.Primary primary(AnnotationUse use, List<String> columns) {
    return new ConstraintDeclaration.Primary(name(use), columns, use.place());
  }

  ConstraintDeclaration.Unique unique(AnnotationUse use, List<String> columns) {
    return new ConstraintDeclaration.Unique(name(use), columns, use.place());
  }

  ConstraintDeclaration.Check check(AnnotationUse use) {
    GivenName expression = new GivenName(use.text("value"), use.place("value"));
    diagnostics.addAll(ExpressionRules.check(expression));
    return new ConstraintDeclaration.Check(
        name(use), new Expression(expression.text().strip()), use.place());
  }

  Optional<ConstraintDeclaration> foreign(AnnotationUse use, List<String> columns) {
    return use.type("value")
        .flatMap(
            type -> {
              if (type instanceof DeclaredType declared) {
                return Optional.of((TypeElement) declared.asElement());
              }
              diagnostics.add(
                  Diagnostic.error(
                      DiagnosticCode.NOT_A_TABLE,
                      use.place("value"),
                      "`%s` is no table. Name a record that has @Table.".formatted(type)));
              return Optional.empty();
            })
        .map(
            target ->
                new ConstraintDeclaration.Foreign(
                    name(use),
                    columns,
                    target,
                    use.names("references"),
                    action(use, "onDelete"),
                    action(use, "onUpdate"),
                    use.place(),
                    use.place("value")));
  }

  ConstraintDeclaration.Index index(AnnotationUse use, List<IndexKey> keys) {
    Optional<GivenName> where = use.name("where");
    where.ifPresent(given -> diagnostics.addAll(ExpressionRules.check(given)));
    diagnostics.addAll(NameRules.check("access method", use.name("method")));
    return new ConstraintDeclaration.Index(
        name(use),
        use.flag("unique"),
        use.text("method"),
        keys,
        where.map(given -> new Expression(given.text().strip())),
        use.place());
  }

  private Optional<String> name(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("name", use.name("name")));
    return use.filledText("name");
  }

  private static ReferentialAction action(AnnotationUse use, String attribute) {
    String constant = use.constant(attribute);
    return constant.isEmpty() ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(constant);
  }
}
