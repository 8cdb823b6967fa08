package org.schemaparity.model;

/**
 * What makes a table a partition of another; see "Table Partitioning" in the PostgreSQL manual.
 *
 * @param parent the table that it is a partition of
 * @param bound which rows it holds, such as {@code "FOR VALUES IN (1)"} or {@code "DEFAULT"}
 */
public record Partition(QualifiedName parent, Expression bound) {}
