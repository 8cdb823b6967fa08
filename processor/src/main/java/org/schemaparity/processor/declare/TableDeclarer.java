package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Table;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Expression;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
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
    QualifiedName qualified =
        new QualifiedName(NameRules.orElse(schema, sources.defaultSchema()), tableName);
    TableParts parts = parts();
    return new TableDeclaration(
        record,
        record.getQualifiedName().toString(),
        qualified,
        use.map(table -> table.place("name")).orElse(Place.of(record)),
        use.flatMap(table -> table.filledText("comment")),
        formerName.filter(former -> !former.text().isEmpty()),
        finished(parts, qualified),
        options(use, parts),
        partitions(parts, qualified),
        serials(parts, qualified),
        diagnostics.isEmpty());
  }

  private TableOptionsDeclaration options(Optional<AnnotationUse> use, TableParts parts) {
    Declared<TableOptionsDeclaration> options =
        new TableOptionsDeclarer(sources, record, parts).declare(use);
    diagnostics.addAll(options.diagnostics());
    return options.value();
  }

  private List<PartitionDeclaration> partitions(TableParts parts, QualifiedName table) {
    Declared<List<PartitionDeclaration>> partitions =
        new PartitionDeclarer(sources, record, parts).declare(table);
    diagnostics.addAll(partitions.diagnostics());
    return partitions.value();
  }

  private List<SequenceDeclaration> serials(TableParts parts, QualifiedName table) {
    List<SequenceDeclaration> serials = new ArrayList<>();
    for (ColumnDeclaration column : parts.columns()) {
      if (column.serial().isPresent()) {
        serials.add(column.serial().get().owned(table, column));
      }
    }
    return serials;
  }

  /** The columns with what takes the table's name to say. */
  private TableParts finished(TableParts parts, QualifiedName table) {
    List<ColumnDeclaration> columns = new ArrayList<>();
    for (ColumnDeclaration column : parts.columns()) {
      columns.add(finished(column, table));
    }
    return new TableParts(columns, parts.constraints());
  }

  private ColumnDeclaration finished(ColumnDeclaration column, QualifiedName table) {
    if (column.serial().isPresent()) {
      QualifiedName sequence = column.serial().get().name(table, column);
      String name = Identifiers.quote(sequence, sources.defaultSchema());
      return column.withValue(
          new ColumnValue.Default(
              new Expression("nextval(" + Identifiers.literal(name) + "::regclass)")));
    } else if (column.value() instanceof ColumnValue.Identity identity) {
      return column.withValue(
          new ColumnValue.Identity(
              identity.generation(),
              identity.options(),
              identity.sequence().map(name -> new QualifiedName(table.schema(), name.name()))));
    }
    return column;
  }

  private TableParts parts() {
    Declared<TableParts> components = PartsDeclarer.declare(sources, record, Set.of());
    diagnostics.addAll(components.diagnostics());
    TableParts parts = components.value();
    checkColumns(parts.columns());
    Declared<List<ConstraintDeclaration>> own =
        new RecordConstraints(sources, record, parts).declare();
    diagnostics.addAll(own.diagnostics());
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    Optional<ConstraintDeclaration.Primary> primary = primary(parts, own.value());
    primary.ifPresent(constraints::add);
    addOthers(parts.constraints(), constraints);
    addOthers(own.value(), constraints);
    Set<String> key =
        new LinkedHashSet<>(primary.map(ConstraintDeclaration.Primary::columns).orElse(List.of()));
    List<ColumnDeclaration> columns = new ArrayList<>();
    for (ColumnDeclaration column : parts.columns()) {
      columns.add(key.contains(column.name()) ? column.withNotNull(true) : column);
    }
    return new TableParts(columns, constraints);
  }

  private static void addOthers(
      List<ConstraintDeclaration> from, List<ConstraintDeclaration> constraints) {
    for (ConstraintDeclaration constraint : from) {
      if (!(constraint instanceof ConstraintDeclaration.Primary)) {
        constraints.add(constraint);
      }
    }
  }

  /** The keys of several components are one key. */
  private Optional<ConstraintDeclaration.Primary> primary(
      TableParts parts, List<ConstraintDeclaration> ofRecord) {
    List<ConstraintDeclaration.Primary> ofComponents =
        parts.constraints(ConstraintDeclaration.Primary.class);
    Optional<ConstraintDeclaration.Primary> listed = TableParts.primaryKey(ofRecord);
    if (listed.isEmpty() && ofComponents.size() < 2) {
      return ofComponents.stream().findFirst();
    }
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
    List<ConstraintDeclaration.Primary> unusual =
        ofComponents.stream().filter(key -> !key.options().equals(KeyOptions.USUAL)).toList();
    if (unusual.stream().map(ConstraintDeclaration.Primary::options).distinct().count() > 1) {
      secondKey(
          unusual.get(1).place(),
          "The components of `%s` form one primary key, and it is described in two ways. Describe it once."
              .formatted(record.getSimpleName()));
    }
    if (listed.isPresent() || ofComponents.isEmpty()) {
      return listed;
    }
    return Optional.of(
        new ConstraintDeclaration.Primary(
            named.stream().findFirst().flatMap(ConstraintDeclaration.Primary::name),
            ofComponents.stream().flatMap(key -> key.columns().stream()).distinct().toList(),
            unusual.stream()
                .findFirst()
                .map(ConstraintDeclaration.Primary::options)
                .orElse(KeyOptions.USUAL),
            ofComponents.get(0).place()));
  }

  private void secondKey(Place place, String text) {
    diagnostics.add(Diagnostic.error(DiagnosticCode.SECOND_PRIMARY_KEY, place, text));
  }

  private void checkColumns(List<ColumnDeclaration> columns) {
    for (Diagnostic diagnostic : ColumnRules.names(columns)) {
      if (!diagnostics.contains(diagnostic)) {
        diagnostics.add(diagnostic);
      }
    }
    Set<String> names = new HashSet<>();
    for (ColumnDeclaration column : columns) {
      names.add(column.name());
      if (SYSTEM_COLUMNS.contains(column.name())) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.SYSTEM_COLUMN,
                column.place(),
                "Every table has a column `%s` of PostgreSQL's own. Give another name with @Column(name = \"…\")."
                    .formatted(column.name())));
      }
    }
    for (ColumnDeclaration column : columns) {
      if (column.formerName().isPresent()) {
        checkFormerName(column, column.formerName().get(), names);
      }
    }
    if (columns.size() > MAX_COLUMNS) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.TOO_MANY_COLUMNS,
              Place.of(record),
              "The record `%s` has %s columns, and a PostgreSQL table holds %s. Split it into several tables."
                  .formatted(record.getSimpleName(), columns.size(), MAX_COLUMNS)));
    }
  }

  private void checkFormerName(ColumnDeclaration column, GivenName former, Set<String> names) {
    if (former.text().equals(column.name())) {
      sameFormerName("column", former);
    } else if (names.contains(former.text())) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.FORMER_NAME,
              former.place(),
              "`%s` is still a column of `%s`. Remove `formerName`, or the component that has the name now."
                  .formatted(former.text(), record.getSimpleName())));
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
