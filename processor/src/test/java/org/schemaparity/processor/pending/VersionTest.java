package org.schemaparity.processor.pending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "9, 10",
    "01, 02",
    "009, 010",
    "99, 100",
    "1.2, 1.3",
    "1_2, 1_3",
    "1.09, 1.10",
    "2024.01.04, 2024.01.04.1",
    "2024.01.04.1, 2024.01.04.2",
    "2024_01_04, 2024_01_04_1",
    "20240104, 20240104.1",
    "20240104120000, 20240104120000.1",
    "20240104.1, 20240104.2"
  })
  void theNextVersionKeepsTheStyle(String version, String next) {
    assertThat(new Version(version).next().text()).isEqualTo(next);
    assertThat(new Version(next)).isGreaterThan(new Version(version));
  }

  @Test
  void versionsAreComparedAsNumbers() {
    assertThat(new Version("10")).isGreaterThan(new Version("9"));
    assertThat(new Version("1.10")).isGreaterThan(new Version("1_9"));
    assertThat(new Version("1.0")).isEqualByComparingTo(new Version("01"));
  }
}
