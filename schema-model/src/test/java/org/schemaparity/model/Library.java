package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/** A small database that uses every part of the model, for tests to start from. */
public final class Library {
  public static final QualifiedName MEMBERS = new QualifiedName("public", "members");
  public static final QualifiedName LOANS = new QualifiedName("public", "loans");
  public static final QualifiedName LOAN_STATE = new QualifiedName("public", "loan_state");

  private Library() {}

  public static Database database() {
    return new Database(
        List.of(new Schema("billing", Optional.of("Money"))),
        List.of(new EnumType(LOAN_STATE, List.of("out", "returned"), Optional.of("Where it is"))),
        List.of(
            new CompositeType(
                new QualifiedName("public", "place"),
                List.of(
                    new CompositeAttribute(
                        "shelf", new DataType.BuiltIn("text"), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Details.NONE)),
        List.of(isbn()),
        List.of(
            new Sequence(
                new QualifiedName("public", "receipts"),
                "bigint",
                new SequenceOptions(
                    Optional.empty(),
                    Optional.of(-1L),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false),
                Optional.of(new ColumnName(LOANS, "days")),
                false,
                Optional.empty())),
        List.of(loans(), members()),
        List.of(
            new SqlObject(
                new SqlObjectName(ObjectKind.FUNCTION, List.of("public", "one"), "integer"),
                new Definition(List.of("CREATE FUNCTION one(integer) ...")),
                Optional.empty(),
                Details.NONE)),
        List.of(new UnmodelledObject("language plx", Details.NONE)));
  }

  private static Domain isbn() {
    return new Domain(
        new QualifiedName("public", "isbn"),
        new DataType.BuiltIn("text"),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(
            new DomainConstraint(
                "isbn_check", new Expression("VALUE <> ''"), Validity.NOT_VALID, Optional.empty())),
        Optional.empty(),
        Details.NONE);
  }

  public static Table members() {
    return new Table(
        MEMBERS,
        List.of(
            column(
                "id",
                "bigint",
                new ColumnValue.Identity(
                    ColumnValue.Generation.ALWAYS, SequenceOptions.USUAL, Optional.empty())),
            column("email", "text", new ColumnValue.Plain()),
            new Column(
                "nick\"name\n",
                new DataType.BuiltIn("character varying(40)"),
                false,
                new ColumnValue.Plain(),
                Optional.of("It's \\ theirs\u2028\t"),
                ColumnOptions.USUAL)),
        Optional.of(new PrimaryKey("members_pkey", List.of("id"), KeyOptions.USUAL)),
        List.of(new UniqueConstraint("members_email_key", List.of("email"), KeyOptions.USUAL)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("Who may borrow"),
        TableOptions.USUAL);
  }

  public static Table loans() {
    return new Table(
        LOANS,
        List.of(
            column(
                "id",
                "bigint",
                new ColumnValue.Identity(
                    ColumnValue.Generation.BY_DEFAULT, SequenceOptions.USUAL, Optional.empty())),
            column("member_id", "bigint", new ColumnValue.Plain()),
            new Column(
                "state",
                new DataType.UserDefined(LOAN_STATE, Optional.empty()),
                true,
                new ColumnValue.Default(new Expression("'out'")),
                Optional.empty(),
                ColumnOptions.USUAL),
            new Column(
                "tags",
                new DataType.ArrayOf(new DataType.BuiltIn("text")),
                true,
                new ColumnValue.Plain(),
                Optional.empty(),
                ColumnOptions.USUAL),
            column("days", "integer", new ColumnValue.Default(new Expression("28"))),
            column(
                "weeks",
                "integer",
                new ColumnValue.Generated(new Expression("days / 7"), ColumnValue.Storage.STORED))),
        Optional.of(new PrimaryKey("loans_pkey", List.of("id"), KeyOptions.USUAL)),
        List.of(),
        List.of(
            new ForeignKey(
                "loans_member_id_fkey",
                List.of("member_id"),
                MEMBERS,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                ForeignKeyOptions.USUAL)),
        List.of(
            new CheckConstraint(
                "loans_days_check", new Expression("days > 0"), CheckOptions.USUAL)),
        List.of(
            new ExclusionConstraint(
                "loans_days_excl",
                "btree",
                List.of(new ExclusionElement(new IndexKey.OfColumn("days", KeyOrder.USUAL), "=")),
                Optional.empty(),
                KeyOptions.USUAL)),
        List.of(
            new Index(
                "loans_member_id_expr_idx",
                false,
                "btree",
                List.of(
                    new IndexKey.OfColumn("member_id", KeyOrder.USUAL),
                    new IndexKey.OfExpression(new Expression("(days + 1)"), KeyOrder.USUAL)),
                Optional.of(new Expression("state = 'out'")),
                IndexOptions.USUAL)),
        Optional.empty(),
        TableOptions.USUAL);
  }

  public static Column column(String name, String type, ColumnValue value) {
    return new Column(
        name, new DataType.BuiltIn(type), true, value, Optional.empty(), ColumnOptions.USUAL);
  }
}
