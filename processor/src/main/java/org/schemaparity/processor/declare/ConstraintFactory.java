package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.Details;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.Validity;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Makes constraints and indexes of annotations whose own columns are known. */
final class ConstraintFactory {
  /** The attributes that are no options, as they are seldom given. */
  private static final Set<String> OF_KEYS = Set.of("columns", "name");

  private static final Set<String> OF_INDEXES =
      Set.of("value", "unique", "where", "method", "name");

  private static final Set<String> OF_FOREIGN_KEYS =
      Set.of("value", "columns", "references", "onDelete", "onUpdate", "name");

  private final ColumnLists lists;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** A factory that finds further columns in {@code lists}. */
  ConstraintFactory(ColumnLists lists) {
    this.lists = lists;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  ConstraintDeclaration.Primary primary(AnnotationUse use, List<String> columns) {
    return new ConstraintDeclaration.Primary(name(use), columns, keyOptions(use), use.place());
  }

  ConstraintDeclaration.Unique unique(AnnotationUse use, List<String> columns) {
    return new ConstraintDeclaration.Unique(name(use), columns, keyOptions(use), use.place());
  }

  ConstraintDeclaration.Check check(AnnotationUse use) {
    GivenName expression = new GivenName(use.text("value"), use.place("value"));
    diagnostics.addAll(ExpressionRules.check(expression));
    return new ConstraintDeclaration.Check(
        name(use),
        new Expression(expression.text().strip()),
        new CheckOptions(use.flag("noInherit"), validity(use), comment(use), Details.NONE),
        use.place());
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
                    foreignKeyOptions(use, columns),
                    use.place(),
                    use.place("value")));
  }

  /** The manual, "CREATE TABLE": a delete may set some of the foreign key's columns. */
  private List<String> setColumns(AnnotationUse use, List<String> columns) {
    List<String> set = lists.columns(use, "setColumns");
    Optional<String> other = set.stream().filter(name -> !columns.contains(name)).findFirst();
    if (!set.isEmpty() && !action(use, "onDelete").setsColumns()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.MISPLACED_COLUMNS,
              use.place("setColumns"),
              "`setColumns` says which columns a delete sets, and `onDelete` sets none. Let it be SET_NULL or SET_DEFAULT, or remove `setColumns`."));
    } else if (other.isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.MISPLACED_COLUMNS,
              use.place("setColumns"),
              "`%s` is no column of the foreign key (%s), and a delete sets only such. List columns of it."
                  .formatted(other.get(), String.join(", ", columns))));
    }
    return set;
  }

  ConstraintDeclaration.Index index(AnnotationUse use, List<IndexKey> keys) {
    diagnostics.addAll(NameRules.check("access method", use.name("method")));
    return new ConstraintDeclaration.Index(
        name(use),
        use.flag("unique"),
        use.text("method"),
        keys,
        predicate(use),
        indexOptions(use),
        use.place());
  }

  private ForeignKeyOptions foreignKeyOptions(AnnotationUse use, List<String> columns) {
    return use.givesOnly(OF_FOREIGN_KEYS)
        ? ForeignKeyOptions.USUAL
        : new ForeignKeyOptions(
            use.constant("match", MatchType.class).orElse(MatchType.SIMPLE),
            setColumns(use, columns),
            deferrability(use),
            validity(use),
            use.flag("period"),
            comment(use),
            Details.NONE);
  }

  private IndexOptions indexOptions(AnnotationUse use) {
    return use.givesOnly(OF_INDEXES)
        ? IndexOptions.USUAL
        : new IndexOptions(
            lists.columns(use, "include"),
            use.flag("nullsNotDistinct"),
            storageParameters(use),
            tablespace(use),
            false,
            comment(use),
            Details.NONE);
  }

  ConstraintDeclaration.Exclusion exclusion(AnnotationUse use, List<ExclusionElement> elements) {
    diagnostics.addAll(NameRules.check("access method", use.name("using")));
    return new ConstraintDeclaration.Exclusion(
        name(use), use.text("using"), elements, predicate(use), keyOptions(use), use.place());
  }

  private KeyOptions keyOptions(AnnotationUse use) {
    return use.givesOnly(OF_KEYS)
        ? KeyOptions.USUAL
        : new KeyOptions(
            lists.columns(use, "include"),
            use.flag("nullsNotDistinct"),
            use.flag("withoutOverlaps"),
            deferrability(use),
            storageParameters(use),
            tablespace(use),
            comment(use),
            Details.NONE);
  }

  private Optional<Expression> predicate(AnnotationUse use) {
    Optional<GivenName> where = use.name("where");
    where.ifPresent(given -> diagnostics.addAll(ExpressionRules.check(given)));
    return where.map(given -> new Expression(given.text().strip()));
  }

  private static Deferrability deferrability(AnnotationUse use) {
    return use.constant("deferrability", Deferrability.class).orElse(Deferrability.NOT_DEFERRABLE);
  }

  private static Validity validity(AnnotationUse use) {
    return use.constant("validity", Validity.class).orElse(Validity.VALID);
  }

  private List<String> storageParameters(AnnotationUse use) {
    Declared<List<String>> parameters = Parameters.of(use, "storageParameters");
    diagnostics.addAll(parameters.diagnostics());
    return parameters.value();
  }

  private Optional<String> tablespace(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("tablespace name", use.name("tablespace")));
    return use.filledText("tablespace");
  }

  private Optional<String> comment(AnnotationUse use) {
    diagnostics.addAll(NameRules.checkComment(Optional.of(use)));
    return use.filledText("comment");
  }

  private Optional<String> name(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("name", use.name("name")));
    return use.filledText("name");
  }

  private static ReferentialAction action(AnnotationUse use, String attribute) {
    return use.constant(attribute, ReferentialAction.class).orElse(ReferentialAction.NO_ACTION);
  }
}
