package org.schemaparity.cli.imports.records;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.model.ObjectKind;

/**
 * A constraint or index, and where its annotation stands.
 *
 * @param kind its kind
 * @param name its raw name
 * @param column the column on whose component it stands; nothing for the record
 * @param use its annotation, without the name
 * @param byDefault what PostgreSQL would call it, given a test for names that are taken
 */
record Placed(
    ObjectKind kind,
    String name,
    Optional<String> column,
    Use use,
    Function<Predicate<String>, String> byDefault) {}
