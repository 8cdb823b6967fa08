package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Validity;

/** Composite types and domains. */
class TypeReaderTest {
  private static final QualifiedName C = new QualifiedName("pg_catalog", "C");

  @ParameterizedTest
  @EnumSource
  void aCompositeTypeHasAttributesInTheirOrder(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE TYPE c AS (z text COLLATE \"C\", gone int, a numeric(8,2)[])",
                    "ALTER TYPE c DROP ATTRIBUTE gone",
                    "COMMENT ON TYPE c IS 'x'",
                    "COMMENT ON COLUMN c.a IS 'y'")
                .compositeTypes())
        .containsExactly(
            new CompositeType(
                new QualifiedName("public", "c"),
                List.of(
                    new CompositeAttribute(
                        "z", new DataType.BuiltIn("text"), Optional.of(C), Optional.empty()),
                    new CompositeAttribute(
                        "a",
                        new DataType.ArrayOf(new DataType.BuiltIn("numeric(8,2)")),
                        Optional.empty(),
                        Optional.of("y"))),
                Optional.of("x"),
                Details.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfColumnsAndAttributesIsReadOnRequest(TestServer server) throws SQLException {
    Database database =
        Reading.of(
            server,
            OnRequest.COLUMN_ORDER,
            "CREATE TYPE c AS (z int, gone int, \"A\" int)",
            "ALTER TYPE c DROP ATTRIBUTE gone",
            "CREATE TABLE t (z int, \"A\" int)");
    assertThat(database.compositeTypes())
        .singleElement()
        .satisfies(type -> assertThat(type.details().of("attribute order")).contains("z, \"A\""));
    assertThat(database.tables())
        .singleElement()
        .satisfies(
            table -> assertThat(table.options().details().of("column order")).contains("z, \"A\""));
  }

  @ParameterizedTest
  @EnumSource
  void aCompositeTypeMayBeEmpty(TestServer server) throws SQLException {
    assertThat(Reading.of(server, "CREATE TYPE c AS ()").compositeTypes())
        .containsExactly(
            new CompositeType(
                new QualifiedName("public", "c"), List.of(), Optional.empty(), Details.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void aDomainHasConstraintsAndADefault(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE DOMAIN d AS varchar(9) COLLATE \"C\" DEFAULT 'a' NOT NULL"
                        + " CONSTRAINT k CHECK (VALUE <> 'b')",
                    "ALTER DOMAIN d ADD CONSTRAINT l CHECK (VALUE <> 'c') NOT VALID",
                    "COMMENT ON DOMAIN d IS 'x'",
                    "COMMENT ON CONSTRAINT k ON DOMAIN d IS 'y'")
                .domains())
        .containsExactly(
            new Domain(
                new QualifiedName("public", "d"),
                new DataType.BuiltIn("character varying(9)"),
                Optional.of(C),
                Optional.of(new Expression("'a'::character varying")),
                true,
                List.of(
                    new DomainConstraint(
                        "k",
                        new Expression("((VALUE)::text <> 'b'::text)"),
                        Validity.VALID,
                        Optional.of("y")),
                    new DomainConstraint(
                        "l",
                        new Expression("((VALUE)::text <> 'c'::text)"),
                        Validity.NOT_VALID,
                        Optional.empty())),
                Optional.of("x"),
                Details.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void aDomainMayNarrowAnotherOne(TestServer server) throws SQLException {
    assertThat(Reading.of(server, "CREATE DOMAIN d AS int", "CREATE DOMAIN e AS d[]").domains())
        .extracting(Domain::type)
        .contains(
            new DataType.ArrayOf(
                new DataType.UserDefined(new QualifiedName("public", "d"), Optional.empty())));
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aDomainsNotNullConstraintHasANameAndAComment(TestServer server) throws SQLException {
    var domain =
        Reading.of(
                server,
                "CREATE DOMAIN d AS int CONSTRAINT given NOT NULL",
                "COMMENT ON CONSTRAINT given ON DOMAIN d IS 'x'")
            .domains()
            .get(0);
    assertThat(Reading.map(domain.details()))
        .isEqualTo(Map.of("not null name", "given", "not null comment", "x"));
  }
}
