package org.schemaparity.model.render;

import java.util.stream.Collectors;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Index;
import org.schemaparity.model.Partition;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UnmodelledObject;
import org.schemaparity.model.sql.Identifiers;

/** Objects without their own names, in a line. */
final class Definitions {
  /** What there is to say of an object that has nothing but its name. */
  static final String PRESENT = "there";

  private static final String NO_DEFAULT_SCHEMA = "";
  static final Names NAMES = new Names(NO_DEFAULT_SCHEMA);

  private static final KeyRenderer KEYS = new KeyRenderer(NAMES);
  private static final ColumnRenderer COLUMNS =
      new ColumnRenderer(NAMES, new SequenceRenderer(NAMES));
  private static final ConstraintRenderer CONSTRAINTS = new ConstraintRenderer(NAMES, KEYS);
  private static final TableRenderer TABLES = new TableRenderer(NAMES, COLUMNS, CONSTRAINTS);
  private static final IndexRenderer INDEXES = new IndexRenderer(NAMES, KEYS);
  private static final DomainRenderer DOMAINS = new DomainRenderer(NAMES);
  private static final CompositeTypeRenderer COMPOSITES = new CompositeTypeRenderer(NAMES);

  private Definitions() {}

  static String of(SchemaObject object) {
    if (object instanceof Column column) {
      return column(column);
    } else if (object instanceof Index index) {
      return (index.unique() ? "unique " : "") + index.method() + " " + INDEXES.body(index);
    } else if (object instanceof TableElement constraint) {
      return CONSTRAINTS.body(constraint);
    } else if (object instanceof Table table) {
      return table(table);
    } else if (object instanceof EnumType type) {
      return ValueWords.literals(type.labels());
    } else if (object instanceof CompositeType type) {
      return COMPOSITES.definition(type);
    } else if (object instanceof CompositeAttribute attribute) {
      return COMPOSITES.body(attribute);
    } else if (object instanceof Domain domain) {
      return String.join(" ", DOMAINS.definition(domain));
    } else if (object instanceof DomainConstraint constraint) {
      return DomainRenderer.body(constraint);
    } else if (object instanceof Sequence sequence) {
      return sequence(sequence);
    } else if (object instanceof UnmodelledObject unmodelled) {
      return details(unmodelled.details());
    } else if (object instanceof SqlObject sqlObject) {
      return String.join(";\n", sqlObject.definition().statements());
    }
    return ((Schema) object)
        .comment()
        .map(comment -> "comment " + ValueWords.literal(comment))
        .orElse(PRESENT);
  }

  static String of(Partition partition) {
    return TABLES.partition(partition);
  }

  private static String column(Column column) {
    ColumnOptions options = column.options();
    return COLUMNS.definition(column).substring(Identifiers.quote(column.name()).length() + 1)
        + (options.notNullNotValid() ? " NOT VALID" : "")
        + options.storage().map(storage -> " STORAGE " + storage).orElse("")
        + options.compression().map(method -> " COMPRESSION " + method).orElse("")
        + options.statisticsTarget().map(target -> " STATISTICS " + target).orElse("")
        + Parameters.clause(" WITH ", options.attributeOptions());
  }

  private static String table(Table table) {
    TableOptions options = table.options();
    String columns =
        table.columns().isEmpty()
            ? options.partitionOf().isEmpty() ? "no columns" : ""
            : "columns " + Names.list(table.columns().stream().map(Column::name).toList());
    return ((options.unlogged() ? "UNLOGGED " : "")
            + columns
            + options.partitionOf().map(partition -> " " + of(partition)).orElse("")
            + options.ofType().map(type -> " OF " + NAMES.of(type)).orElse("")
            + TABLES.inherits(options)
            + TABLES.clauses(options))
        .strip();
  }

  private static String sequence(Sequence sequence) {
    String words =
        (sequence.unlogged() ? "UNLOGGED " : "")
            + SequenceRenderer.definition(sequence)
            + sequence.ownedBy().map(column -> " OWNED BY " + NAMES.of(column)).orElse("");
    return words.isBlank() ? PRESENT : words.strip();
  }

  private static String details(Details details) {
    return details.all().isEmpty()
        ? PRESENT
        : details.all().stream()
            .map(detail -> detail.attribute() + " " + detail.value())
            .collect(Collectors.joining(", "));
  }
}
