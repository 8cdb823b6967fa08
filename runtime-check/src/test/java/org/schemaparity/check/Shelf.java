package org.schemaparity.check;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;

/** A model of two tables as the processor would generate it, and migrations that make the same. */
final class Shelf {
  static final String V1 =
      """
      CREATE TYPE genre AS ENUM ('novel', 'poetry');
      CREATE TABLE author (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name varchar(80) NOT NULL
      );
      """;
  static final String V2 =
      """
      CREATE TABLE book (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        isbn text NOT NULL UNIQUE,
        author_id bigint NOT NULL REFERENCES author ON DELETE CASCADE,
        genre genre,
        state varchar(10) DEFAULT 'new' NOT NULL CHECK (state IN ('new', 'used')),
        price numeric(10, 2) DEFAULT 0 NOT NULL,
        CHECK (price >= 0)
      );
      COMMENT ON TABLE book IS 'What stands there';
      CREATE INDEX book_author_id_idx ON book (author_id, lower(isbn)) WHERE price > 0;
      """;

  private Shelf() {}

  static Database database() {
    return new Database(
        List.of(),
        List.of(new EnumType(name("genre"), List.of("novel", "poetry"), Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(author(), book()),
        List.of(),
        List.of());
  }

  static Table author() {
    return new Table(
        name("author"),
        List.of(id(), column("name", "character varying(80)", true)),
        Optional.of(new PrimaryKey("author_pkey", List.of("id"), KeyOptions.USUAL)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        TableOptions.USUAL);
  }

  static Table book() {
    return new Table(
        name("book"),
        List.of(
            id(),
            column("isbn", "text", true),
            column("author_id", "bigint", true),
            new Column(
                "genre",
                new DataType.UserDefined(name("genre"), Optional.empty()),
                false,
                new ColumnValue.Plain(),
                Optional.empty(),
                ColumnOptions.USUAL),
            withDefault("state", "character varying(10)", "'new'"),
            withDefault("price", "numeric(10,2)", "'0'::numeric")),
        Optional.of(new PrimaryKey("book_pkey", List.of("id"), KeyOptions.USUAL)),
        List.of(new UniqueConstraint("book_isbn_key", List.of("isbn"), KeyOptions.USUAL)),
        List.of(
            new ForeignKey(
                "book_author_id_fkey",
                List.of("author_id"),
                name("author"),
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                ForeignKeyOptions.USUAL)),
        List.of(
            // What PostgreSQL prints for the check of V2: the same check, though printed again it
            // looks different.
            check(
                "book_state_check",
                "(state)::text = ANY ((ARRAY['new'::character varying, 'used'::character varying])::text[])"),
            check("book_price_check", "price >= 0")),
        List.of(),
        List.of(
            new Index(
                "book_author_id_idx",
                false,
                "btree",
                List.of(
                    new IndexKey.OfColumn("author_id", KeyOrder.USUAL),
                    new IndexKey.OfExpression(new Expression("lower(isbn)"), KeyOrder.USUAL)),
                Optional.of(new Expression("price > 0")),
                IndexOptions.USUAL)),
        Optional.of("What stands there"),
        TableOptions.USUAL);
  }

  static QualifiedName name(String name) {
    return new QualifiedName("public", name);
  }

  static Column column(String name, String type, boolean notNull) {
    return new Column(
        name,
        new DataType.BuiltIn(type),
        notNull,
        new ColumnValue.Plain(),
        Optional.empty(),
        ColumnOptions.USUAL);
  }

  private static Column id() {
    return new Column(
        "id",
        new DataType.BuiltIn("bigint"),
        true,
        new ColumnValue.Identity(
            ColumnValue.Generation.ALWAYS, SequenceOptions.USUAL, Optional.empty()),
        Optional.empty(),
        ColumnOptions.USUAL);
  }

  private static Column withDefault(String name, String type, String value) {
    return new Column(
        name,
        new DataType.BuiltIn(type),
        true,
        new ColumnValue.Default(new Expression(value)),
        Optional.empty(),
        ColumnOptions.USUAL);
  }

  private static CheckConstraint check(String name, String expression) {
    return new CheckConstraint(name, new Expression(expression), CheckOptions.USUAL);
  }
}
