package org.schemaparity.model.plan;

/**
 * Something that is done to a database: one statement of SQL, or a place for one that only people
 * can write.
 */
public sealed interface Operation
    permits SchemaOperation,
        EnumTypeOperation,
        CompositeTypeOperation,
        DomainOperation,
        SequenceOperation,
        TableOperation,
        TableOptionOperation,
        ColumnOperation,
        ColumnOptionOperation,
        ConstraintOperation,
        IndexOperation,
        SqlObjectOperation,
        LeaveBodiesUnchecked,
        CommentOperation {
  /** What a visitor does for each family of operations. */
  interface Visitor<R> {
    R onSchema(SchemaOperation operation);

    R onEnumType(EnumTypeOperation operation);

    R onCompositeType(CompositeTypeOperation operation);

    R onDomain(DomainOperation operation);

    R onSequence(SequenceOperation operation);

    R onTable(TableOperation operation);

    R onTableOption(TableOptionOperation operation);

    R onColumn(ColumnOperation operation);

    R onColumnOption(ColumnOptionOperation operation);

    R onConstraint(ConstraintOperation operation);

    R onIndex(IndexOperation operation);

    R onSqlObject(SqlObjectOperation operation);

    R onLeaveBodiesUnchecked(LeaveBodiesUnchecked operation);

    R onComment(CommentOperation operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  <R> R accept(Visitor<R> visitor);
}
