package org.schemaparity.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
  @ParameterizedTest
  @CsvSource({
    "id, id",
    "placedAt, placed_at",
    "OrderLine, order_line",
    "orderLine2Id, order_line2_id",
    "URLPath, url_path",
    "userID, user_id",
    "ID, id",
    "aB, a_b",
    "address2, address2",
    "a1B, a1_b",
    "already_snake, already_snake",
    "Mixed_Case, mixed_case",
    "größeInMM, größe_in_mm"
  })
  void wordsBeginAtCapitals(String javaName, String snake) {
    assertThat(SnakeCase.of(javaName)).isEqualTo(snake);
  }
}
