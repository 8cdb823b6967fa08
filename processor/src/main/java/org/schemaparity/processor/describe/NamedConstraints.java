package org.schemaparity.processor.describe;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.UniqueConstraint;

/**
 * The constraints and indexes of a table, each under its name.
 *
 * @param primaryKey the primary key, if any
 * @param uniqueConstraints the unique constraints
 * @param foreignKeys the foreign keys
 * @param checkConstraints the check constraints
 * @param indexes the indexes
 */
record NamedConstraints(
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniqueConstraints,
    List<ForeignKey> foreignKeys,
    List<CheckConstraint> checkConstraints,
    List<Index> indexes) {}
