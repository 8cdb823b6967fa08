package org.schemaparity.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schemaparity.model.sql.TypeText;

class TypeNamesTest {
  /** What PostgreSQL 18's {@code format_type} printed for a column that was declared so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "varchar(20)|character varying(20)",
        "VARCHAR ( 20 )|character varying(20)",
        "character varying|character varying",
        "national character varying(3)|character varying(3)",
        "timestamp|timestamp without time zone",
        "timestamp(3)|timestamp(3) without time zone",
        "timestamptz(3)|timestamp(3) with time zone",
        "timestamp(3) with time zone|timestamp(3) with time zone",
        "time(3)|time(3) without time zone",
        "timetz|time with time zone",
        "interval(3)|interval(3)",
        "interval day to second(3)|interval day to second(3)",
        "bit|bit(1)",
        "bit(3)|bit(3)",
        "varbit(4)|bit varying(4)",
        "char|character(1)",
        "char(3)|character(3)",
        "nchar|character(1)",
        "bpchar|bpchar",
        "bpchar(4)|character(4)",
        "\"char\"|\"char\"",
        "numeric|numeric",
        "numeric(10)|numeric(10,0)",
        "dec(5,2)|numeric(5,2)",
        "numeric(3,-2)|numeric(3,-2)",
        "float(20)|real",
        "float(30)|double precision",
        "float|double precision",
        "int|integer",
        "int2|smallint",
        "pg_catalog.int4|integer",
        "bool|boolean",
        "varchar[]|character varying[]",
        "int[3]|integer[]",
        "int array|integer[]",
        "text[][]|text[]",
        "int4range|int4range",
        "citext|public.citext",
        "geo.geometry(Point,4326)|geo.geometry(Point,4326)",
        "\"My Type\"|public.\"My Type\""
      })
  void namesAreThoseThatPostgresqlPrints(String given, String printed) {
    assertThat(TypeNames.parse(given, "public").map(type -> TypeText.of(type, Optional.empty())))
        .contains(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(3)",
        "numeric(",
        "numeric()",
        "numeric(x)",
        "text(3)",
        "a b",
        "a.b.c",
        "int]",
        "[]",
        "interval day to year",
        "numeric(99999999999)",
        "'text'",
        "text;"
      })
  void whatIsNoTypeIsTold(String given) {
    assertThat(TypeNames.parse(given, "public")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serial", "BIGSERIAL", "serial4", "smallserial"})
  void serialTypesAreKnown(String given) {
    assertThat(TypeNames.isSerial(given)).isTrue();
  }
}
