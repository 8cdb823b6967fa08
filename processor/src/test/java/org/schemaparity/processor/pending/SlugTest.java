package org.schemaparity.processor.pending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void wordsBecomeSmallLettersWithUnderscores() {
    assertThat(Slug.of("  Add the Loan's note! ")).isEqualTo("add_the_loan_s_note");
    assertThat(Slug.of("---")).isEmpty();
  }

  @Test
  void longOnesAreCutAtAWord() {
    assertThat(Slug.of("a word and ".repeat(9)))
        .isEqualTo("a_word_and_a_word_and_a_word_and_a_word_and_a_word");
  }
}
