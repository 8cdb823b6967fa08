package org.schemaparity.cli.imports.records;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.Table;

/**
 * What is known of the whole while a part is imported.
 *
 * @param tables all tables by their names
 * @param sequences all sequences by their names
 * @param classes which class stands for what
 * @param types the Java types of data types
 * @param defaultSchema the schema of what names none
 * @param losses notes what annotations cannot say
 */
record Scope(
    Map<QualifiedName, Table> tables,
    Map<QualifiedName, Sequence> sequences,
    ClassNames classes,
    ColumnTypes types,
    String defaultSchema,
    Losses losses) {
  static Scope of(Database database, String packageName, String defaultSchema) {
    ClassNames classes = new ClassNames(database, packageName, defaultSchema);
    return new Scope(
        database.tables().stream().collect(Collectors.toMap(Table::name, Function.identity())),
        database.sequences().stream()
            .collect(Collectors.toMap(Sequence::name, Function.identity())),
        classes,
        new ColumnTypes(classes, defaultSchema),
        defaultSchema,
        new Losses());
  }

  /** {@return the table that is called so} */
  Table table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name))
        .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
  }

  /** {@return the schema, unless it is the default one} */
  Optional<String> schemaOf(QualifiedName name) {
    return Optional.of(name.schema()).filter(schema -> !schema.equals(defaultSchema));
  }
}
