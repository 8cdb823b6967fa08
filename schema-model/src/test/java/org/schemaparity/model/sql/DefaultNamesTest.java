package org.schemaparity.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;

/** The expected names were given by PostgreSQL 13 and 18. */
class DefaultNamesTest {
  private static final String LONG_TABLE =
      "a_table_with_a_name_that_is_as_long_as_it_can_be_in_postgresql_";
  private static final String LONG_COLUMN = "a_column_with_quite_a_long_name_of_its_own_too";

  private final Set<String> taken = new HashSet<>();

  @Test
  void shortNamesAreJoined() {
    assertThat(DefaultNames.primaryKey("orders", taken::contains)).isEqualTo("orders_pkey");
    assertThat(DefaultNames.unique("orders", List.of("a", "b"), taken::contains))
        .isEqualTo("orders_a_b_key");
    assertThat(DefaultNames.foreignKey("orders", List.of("a", "b"), taken::contains))
        .isEqualTo("orders_a_b_fkey");
    assertThat(DefaultNames.check("orders", List.of("a"), taken::contains))
        .isEqualTo("orders_a_check");
    assertThat(DefaultNames.check("orders", List.of("a", "b"), taken::contains))
        .isEqualTo("orders_check");
  }

  @Test
  void longNamesAreCutFromTheLongerPart() {
    assertThat(DefaultNames.check(LONG_TABLE, List.of(LONG_COLUMN), taken::contains))
        .isEqualTo("a_table_with_a_name_that_is__a_column_with_quite_a_long_n_check");
    assertThat(DefaultNames.unique(LONG_TABLE, List.of(LONG_COLUMN), taken::contains))
        .isEqualTo("a_table_with_a_name_that_is_a_a_column_with_quite_a_long_na_key");
    assertThat(DefaultNames.primaryKey(LONG_TABLE, taken::contains))
        .isEqualTo("a_table_with_a_name_that_is_as_long_as_it_can_be_in_postgr_pkey");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(
            DefaultNames.unique(
                "täble_wíth_ümlauts_äöüäöüäöüäöüäöüäöü",
                List.of("spälte_äöüäöüäöüäöüäöüäöüäöüä", "spälte_zwei"),
                taken::contains))
        .isEqualTo("täble_wíth_ümlauts_äöü_spälte_äöüäöüäöüä_key");
  }

  @Test
  void aTakenNameIsCountedOn() {
    List<IndexKey> keys =
        Arrays.stream(new String[] {"c1", "c2", "c3", "c4"})
            .map(
                column ->
                    (IndexKey) new IndexKey.OfColumn(column + "_" + "a".repeat(20), KeyOrder.USUAL))
            .toList();

    String first = DefaultNames.index("wide", keys, taken::contains);
    taken.add(first);
    String second = DefaultNames.index("wide", keys, taken::contains);

    assertThat(first).isEqualTo("wide_c1_aaaaaaaaaaaaaaaaaaaa_c2_aaaaaaaaaaaaaaaaaaaa_c3_aaa_idx");
    assertThat(second).isEqualTo("wide_c1_aaaaaaaaaaaaaaaaaaaa_c2_aaaaaaaaaaaaaaaaaaaa_c3_aa_idx1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lower(a::text);lower(b::text)|orders_lower_lower1_idx",
        "(a + b);(a - b)|orders_expr_expr1_idx",
        "(a::text)|orders_a_idx",
        "(upper('x')::text)|orders_upper_idx",
        "pg_catalog.abs(a)|orders_abs_idx",
        "(abs(a) + 1)|orders_expr_idx",
        "(coalesce(a, b))|orders_coalesce_idx"
      })
  void anExpressionIsCalledByItsFunction(String expressions, String name) {
    List<IndexKey> keys =
        Arrays.stream(expressions.split(";", -1))
            .map(sql -> (IndexKey) new IndexKey.OfExpression(new Expression(sql), KeyOrder.USUAL))
            .toList();

    assertThat(DefaultNames.index("orders", keys, taken::contains)).isEqualTo(name);
  }

  /** As PostgreSQL 18 called them. */
  @Test
  void aMultirangeIsCalledAfterItsRange() {
    assertThat(DefaultNames.multirange("span")).isEqualTo("span_multirange");
    assertThat(DefaultNames.multirange("rangerange")).isEqualTo("multirangerange");
    assertThat(DefaultNames.multirange("a".repeat(63))).isEqualTo("a".repeat(52) + "_multirange");
    assertThat(DefaultNames.multirange("a".repeat(56) + "rangexx"))
        .isEqualTo("a".repeat(56) + "multira");
    assertThat(DefaultNames.multirange("Ü".repeat(31) + "x"))
        .isEqualTo("Ü".repeat(26) + "_multirange");
  }
}
