package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Table;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Reads a record that has {@code @Table}. */
public final class TableDeclarer {
  /** The manual, "PostgreSQL Limits". */
  private static final int MAX_COLUMNS = 1600;

  /** The manual, "System Columns". */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private final Sources sources;
  private final TypeElement record;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TableDeclarer(Sources sources, TypeElement record) {
    this.sources = sources;
    this.record = record;
  }

  /** {@return what {@code record} declares} */
  public static Declared<TableDeclaration> declare(Sources sources, TypeElement record) {
    TableDeclarer declarer = new TableDeclarer(sources, record);
    TableDeclaration declaration = declarer.declaration();
    return new Declared<>(declaration, declarer.diagnostics);
  }

  private TableDeclaration declaration() {
    Optional<AnnotationUse> use = sources.annotations().one(record, Table.class);
    Optional<GivenName> name = use.flatMap(table -> table.name("name"));
    Optional<GivenName> schema = use.flatMap(table -> table.name("schema"));
    Optional<GivenName> formerName = use.flatMap(table -> table.name("formerName"));
    diagnostics.addAll(NameRules.check("table name", name));
    diagnostics.addAll(NameRules.check("schema name", schema));
    diagnostics.addAll(NameRules.check("former name", formerName));
    diagnostics.addAll(NameRules.checkComment(use));
    String tableName = NameRules.orElse(name, SnakeCase.of(record.getSimpleName().toString()));
    if (name.isEmpty()) {
      diagnostics.addAll(NameRules.checkLength("table name", tableName, Place.of(record)));
    }
    formerName
        .filter(former -> former.text().equals(tableName))
        .ifPresent(former -> sameFormerName("table", former));
    TableParts parts = parts();
    return new TableDeclaration(
        record,
        record.getQualifiedName().toString(),
        new QualifiedName(NameRules.orElse(schema, sources.defaultSchema()), tableName),
        use.map(table -> table.place("name")).orElse(Place.of(record)),
        use.flatMap(table -> table.filledText("comment")),
        formerName.filter(former -> !former.text().isBlank()),
        parts,
        diagnostics.isEmpty());
  }

  private TableParts parts() {
    Declared<TableParts> components = PartsDeclarer.declare(sources, record);
    diagnostics.addAll(components.diagnostics());
    TableParts parts = components.value();
    checkColumns(parts.columns());
    Declared<List<ConstraintDeclaration>> own =
        new RecordConstraints(sources.annotations(), record, parts).declare();
    diagnostics.addAll(own.diagnostics());
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    Optional<ConstraintDeclaration.Primary> primary = primary(parts, own.value());
    primary.ifPresent(constraints::add);
    parts.constraints().stream().filter(TableDeclarer::isNotPrimary).forEach(constraints::add);
    own.value().stream().filter(TableDeclarer::isNotPrimary).forEach(constraints::add);
    Set<String> key =
        new LinkedHashSet<>(primary.map(ConstraintDeclaration.Primary::columns).orElse(List.of()));
    List<ColumnDeclaration> columns =
        parts.columns().stream()
            .map(column -> key.contains(column.name()) ? column.withNotNull(true) : column)
            .toList();
    return new TableParts(columns, constraints);
  }

  private static boolean isNotPrimary(ConstraintDeclaration constraint) {
    return !(constraint instanceof ConstraintDeclaration.Primary);
  }

  /** The keys of several components are one key. */
  private Optional<ConstraintDeclaration.Primary> primary(
      TableParts parts, List<ConstraintDeclaration> ofRecord) {
    List<ConstraintDeclaration.Primary> ofComponents =
        parts.constraints(ConstraintDeclaration.Primary.class);
    Optional<ConstraintDeclaration.Primary> listed =
        ofRecord.stream()
            .filter(ConstraintDeclaration.Primary.class::isInstance)
            .map(ConstraintDeclaration.Primary.class::cast)
            .findFirst();
    List<ConstraintDeclaration.Primary> named =
        ofComponents.stream().filter(key -> key.name().isPresent()).toList();
    if (listed.isPresent() && !ofComponents.isEmpty()) {
      secondKey(
          listed.get().place(),
          "The record `%s` has a primary key of its own and another on its components. Remove one of them."
              .formatted(record.getSimpleName()));
    } else if (named.stream().map(ConstraintDeclaration.Primary::name).distinct().count() > 1) {
      secondKey(
          named.get(1).place(),
          "The components of `%s` form one primary key, and it is given two names. Name it once."
              .formatted(record.getSimpleName()));
    }
    if (listed.isPresent() || ofComponents.isEmpty()) {
      return listed;
    }
    return Optional.of(
        new ConstraintDeclaration.Primary(
            named.stream().findFirst().flatMap(ConstraintDeclaration.Primary::name),
            ofComponents.stream().flatMap(key -> key.columns().stream()).distinct().toList(),
            ofComponents.get(0).place()));
  }

  private void secondKey(Place place, String text) {
    diagnostics.add(Diagnostic.error(DiagnosticCode.SECOND_PRIMARY_KEY, place, text));
  }

  private void checkColumns(List<ColumnDeclaration> columns) {
    Map<String, ColumnDeclaration> byName = new HashMap<>();
    for (ColumnDeclaration column : columns) {
      diagnostics.addAll(
          NameRules.checkLength("column name", column.name(), column.place()).stream()
              .filter(diagnostic -> !diagnostics.contains(diagnostic))
              .toList());
      if (SYSTEM_COLUMNS.contains(column.name())) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.SYSTEM_COLUMN,
                column.place(),
                "Every table has a column `%s` of PostgreSQL's own. Give another name with @Column(name = \"…\")."
                    .formatted(column.name())));
      }
      ColumnDeclaration other = byName.putIfAbsent(column.name(), column);
      if (other != null) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.DUPLICATE_COLUMN,
                column.place(),
                "The components `%s` and `%s` are both the column `%s`. Give one of them another name with @Column(name = \"…\"), or with @Embedded another prefix."
                    .formatted(other.path(), column.path(), column.name())));
      }
    }
    for (ColumnDeclaration column : columns) {
      column
          .formerName()
          .ifPresent(
              former -> {
                if (former.text().equals(column.name())) {
                  sameFormerName("column", former);
                } else if (byName.containsKey(former.text())) {
                  diagnostics.add(
                      Diagnostic.error(
                          DiagnosticCode.FORMER_NAME,
                          former.place(),
                          "`%s` is still a column of `%s`. Remove `formerName`, or the component that has the name now."
                              .formatted(former.text(), record.getSimpleName())));
                }
              });
    }
    if (columns.size() > MAX_COLUMNS) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.TOO_MANY_COLUMNS,
              Place.of(record),
              "The record `%s` has %d columns, and a PostgreSQL table holds %d. Split it into several tables."
                  .formatted(record.getSimpleName(), columns.size(), MAX_COLUMNS)));
    }
  }

  private void sameFormerName(String what, GivenName former) {
    diagnostics.add(
        Diagnostic.error(
            DiagnosticCode.FORMER_NAME,
            former.place(),
            "The former name `%s` is the %s's present name. Remove `formerName`, or give the name that it had."
                .formatted(former.text(), what)));
  }
}
