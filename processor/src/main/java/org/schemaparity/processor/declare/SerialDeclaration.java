package org.schemaparity.processor.declare;

import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.processor.diagnose.Place;

/**
 * The sequence of a serial column.
 *
 * @param name the raw name, unless it is left to PostgreSQL's rule
 * @param type the type of its values
 * @param options how it counts
 * @param unlogged whether its state is lost in a crash
 * @param comment the comment, if any
 * @param place where it is declared
 */
record SerialDeclaration(
    Optional<String> name,
    String type,
    SequenceOptions options,
    boolean unlogged,
    Optional<String> comment,
    Place place) {
  /** {@return the name of the sequence} */
  QualifiedName name(QualifiedName table, ColumnDeclaration column) {
    return new QualifiedName(
        table.schema(),
        name.orElseGet(() -> DefaultNames.sequence(table.name(), column.name(), taken -> false)));
  }

  /** {@return the sequence, which {@code column} owns} */
  SequenceDeclaration owned(QualifiedName table, ColumnDeclaration column) {
    return new SequenceDeclaration(
        new Sequence(
            name(table, column),
            type,
            options,
            Optional.of(new ColumnName(table, column.name())),
            unlogged,
            comment),
        place,
        "",
        Optional.empty());
  }
}
