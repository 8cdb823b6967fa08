package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.ObjectKind;

/** Extensions, collations, range types and text search. */
class DefinedObjectReaderTest {
  @ParameterizedTest
  @EnumSource
  void anExtensionHasASchemaAndAVersion(TestServer server) throws SQLException {
    var extension =
        Reading.object(
            server, ObjectKind.EXTENSION, "CREATE SCHEMA s", "CREATE EXTENSION citext SCHEMA s");
    assertThat(extension.name().names()).containsExactly("citext");
    assertThat(extension.comment()).isEmpty();
    assertThat(extension.details().of("schema")).contains("s");
    assertThat(extension.details().of("version")).isPresent();
    assertThat(extension.definition().statements())
        .containsExactly("CREATE EXTENSION IF NOT EXISTS citext SCHEMA s");
  }

  @ParameterizedTest
  @EnumSource
  void anExtensionMayHaveAnotherVersionAndAnotherComment(TestServer server) throws SQLException {
    var extension =
        Reading.object(
            server,
            ObjectKind.EXTENSION,
            "CREATE EXTENSION citext VERSION '1.5'",
            "COMMENT ON EXTENSION citext IS 'x'");
    assertThat(extension.comment()).contains("x");
    assertThat(Reading.map(extension.details()))
        .isEqualTo(Map.of("schema", "public", "version", "1.5"));
    assertThat(extension.definition().statements())
        .containsExactly("CREATE EXTENSION IF NOT EXISTS citext SCHEMA public VERSION '1.5'");
  }

  @ParameterizedTest
  @EnumSource
  void anExtensionsCommentMayBeTakenOff(TestServer server) throws SQLException {
    assertThat(
            Reading.object(
                    server,
                    ObjectKind.EXTENSION,
                    "CREATE EXTENSION citext",
                    "COMMENT ON EXTENSION citext IS NULL")
                .comment())
        .contains("");
  }

  @ParameterizedTest
  @EnumSource
  void aCollationOfTheOperatingSystemHasALocale(TestServer server) throws SQLException {
    var collation =
        Reading.object(
            server,
            ObjectKind.COLLATION,
            "CREATE COLLATION k (provider = libc, locale = 'C')",
            "COMMENT ON COLLATION k IS 'x'");
    assertThat(collation.comment()).contains("x");
    assertThat(Reading.map(collation.details()))
        .isEqualTo(Map.of("provider", "libc", "locale", "C", "deterministic", "true"));
    assertThat(collation.definition().statements())
        .containsExactly("CREATE COLLATION public.k (provider = libc, locale = 'C')");
  }

  @ParameterizedTest
  @EnumSource
  void aCollationMayOrderAndClassifyByTwoLocales(TestServer server) throws SQLException {
    var collation =
        Reading.object(
            server,
            ObjectKind.COLLATION,
            "CREATE COLLATION k (lc_collate = 'C', lc_ctype = 'POSIX')");
    assertThat(collation.details().of("locale")).contains("C for order, POSIX for letters");
    assertThat(collation.definition().statements())
        .containsExactly(
            "CREATE COLLATION public.k (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX')");
  }

  @ParameterizedTest
  @EnumSource
  void aCollationOfIcuMayBeNondeterministic(TestServer server) throws SQLException {
    var collation =
        Reading.object(
            server,
            ObjectKind.COLLATION,
            "CREATE COLLATION k (provider = icu, locale = 'und-u-ks-level2',"
                + " deterministic = false)");
    assertThat(Reading.map(collation.details()))
        .isEqualTo(
            Map.of("provider", "icu", "locale", "und-u-ks-level2", "deterministic", "false"));
    assertThat(collation.definition().statements())
        .containsExactly(
            "CREATE COLLATION public.k (provider = icu, locale = 'und-u-ks-level2',"
                + " deterministic = false)");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aCollationMayHaveRulesOrBeBuiltIn(TestServer server) throws SQLException {
    assertThat(
            Reading.details(
                server,
                ObjectKind.COLLATION,
                "CREATE COLLATION k (provider = icu, locale = 'und', rules = '&a < g')"))
        .containsEntry("rules", "&a < g");
    assertThat(
            Reading.details(
                server,
                ObjectKind.COLLATION,
                "CREATE COLLATION k (provider = builtin, locale = 'C.UTF-8')"))
        .isEqualTo(Map.of("provider", "builtin", "locale", "C.UTF-8", "deterministic", "true"));
  }

  @ParameterizedTest
  @EnumSource
  void aRangeTypeHasASubtype(TestServer server) throws SQLException {
    var range =
        Reading.object(
            server,
            ObjectKind.RANGE_TYPE,
            "CREATE FUNCTION diff(text, text) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1'",
            "CREATE TYPE r AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops,"
                + " COLLATION = \"C\", SUBTYPE_DIFF = diff)",
            "COMMENT ON TYPE r IS 'x'");
    assertThat(range.comment()).contains("x");
    assertThat(Reading.map(range.details()))
        .containsEntry("subtype", "text")
        .containsEntry("operator class", "pg_catalog.text_pattern_ops")
        .containsEntry("collation", "pg_catalog.\"C\"")
        .containsEntry("subtype diff", "public.diff")
        .doesNotContainKey("canonical");
    assertThat(range.definition().statements())
        .singleElement()
        .asString()
        .startsWith(
            "CREATE TYPE public.r AS RANGE (SUBTYPE = text,"
                + " SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops, COLLATION = pg_catalog.\"C\","
                + " SUBTYPE_DIFF = public.diff");
  }

  @ParameterizedTest
  @EnumSource
  void aRangeTypeWithACanonicalFunctionIsAnnouncedFirst(TestServer server) throws SQLException {
    var range =
        Reading.object(
            server,
            ObjectKind.RANGE_TYPE,
            "CREATE TYPE r",
            "CREATE FUNCTION f(r) RETURNS r LANGUAGE internal IMMUTABLE AS 'int4range_canonical'",
            "CREATE TYPE r AS RANGE (SUBTYPE = int, CANONICAL = f)");
    assertThat(range.details().of("canonical")).contains("public.f");
    List<String> statements = range.definition().statements();
    assertThat(statements).hasSize(3);
    assertThat(statements.get(0)).isEqualTo("CREATE TYPE public.r");
    assertThat(Reading.object(server, ObjectKind.RANGE_TYPE, statements.toArray(String[]::new)))
        .isEqualTo(range);
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aRangeTypeHasAMultirange(TestServer server) throws SQLException {
    assertThat(
            Reading.details(
                server,
                ObjectKind.RANGE_TYPE,
                "CREATE TYPE r AS RANGE (SUBTYPE = int, MULTIRANGE_TYPE_NAME = many)"))
        .containsEntry("multirange", "public.many");
  }

  @ParameterizedTest
  @EnumSource
  void aTextSearchDictionaryHasATemplate(TestServer server) throws SQLException {
    var dictionary =
        Reading.object(
            server,
            ObjectKind.TEXT_SEARCH_DICTIONARY,
            "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, language = 'german')",
            "COMMENT ON TEXT SEARCH DICTIONARY d IS 'x'");
    assertThat(dictionary.comment()).contains("x");
    assertThat(Reading.map(dictionary.details()))
        .isEqualTo(Map.of("template", "pg_catalog.snowball", "options", "language = 'german'"));
    assertThat(dictionary.definition().statements())
        .containsExactly(
            "CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.snowball,"
                + " language = 'german')");
  }

  @ParameterizedTest
  @EnumSource
  void aTextSearchConfigurationHasMappings(TestServer server) throws SQLException {
    var configuration =
        Reading.object(
            server,
            ObjectKind.TEXT_SEARCH_CONFIGURATION,
            "CREATE TEXT SEARCH CONFIGURATION c (PARSER = \"default\")",
            "ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR \"int\" WITH simple",
            "ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR asciiword WITH german_stem, simple",
            "COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'");
    assertThat(configuration.comment()).contains("x");
    assertThat(Reading.map(configuration.details()))
        .isEqualTo(
            Map.of(
                "parser", "pg_catalog.\"default\"",
                "mapping of asciiword", "pg_catalog.german_stem, pg_catalog.simple",
                "mapping of int", "pg_catalog.simple"));
    assertThat(configuration.definition().statements())
        .containsExactly(
            "CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog.\"default\")",
            "ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR asciiword WITH"
                + " pg_catalog.german_stem, pg_catalog.simple",
            "ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR \"int\" WITH"
                + " pg_catalog.simple");
  }
}
