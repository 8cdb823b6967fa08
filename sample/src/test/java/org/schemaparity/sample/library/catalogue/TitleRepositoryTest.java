package org.schemaparity.sample.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.sample.library.LibraryDatabase;

@ExtendWith(LibraryDatabase.class)
class TitleRepositoryTest {
  private static final Isbn DUNE = new Isbn("9780441172719");
  private static final Isbn EMMA = new Isbn("9780141439587");

  private final TitleRepository titles;

  TitleRepositoryTest(Connection connection) {
    this.titles = new TitleRepository(connection);
  }

  @Test
  void aTitleComesBackWithWhatTheDatabaseAdded() throws SQLException {
    Title added = titles.add(DUNE, "Dune", MediaFormat.BOOK, 1965, List.of("desert", "spice"));

    assertThat(added.sortName()).isEqualTo("dune");
    assertThat(added.details()).isEqualTo("{}");
    assertThat(added.keywords()).containsExactly("desert", "spice");
    assertThat(titles.title(added.id())).contains(added);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasItsLabel(MediaFormat format) throws SQLException {
    assertThat(titles.add(DUNE, "Dune", format, 1965, List.of()).format()).isEqualTo(format);
  }

  @Test
  void titlesAreFoundByTheWordsOfTheirNames() throws SQLException {
    Title dune = titles.add(DUNE, "Children of Dune", MediaFormat.BOOK, 1976, List.of());
    titles.add(EMMA, "Emma", MediaFormat.BOOK, 1815, List.of());

    assertThat(titles.titlesWith("dune CHILDREN")).containsExactly(dune);
  }

  @Test
  void titlesAreFoundByKeyword() throws SQLException {
    titles.add(DUNE, "Dune", MediaFormat.BOOK, 1965, List.of("desert"));
    Title emma = titles.add(EMMA, "Emma", MediaFormat.BOOK, 1815, List.of("classic", "village"));

    assertThat(titles.titlesUnder("village")).containsExactly(emma);
  }

  @Test
  void aNumberThatIsNoIsbnIsRefused() {
    Isbn misprint = new Isbn("1234567890123");

    assertThatThrownBy(() -> titles.add(misprint, "?", MediaFormat.BOOK, 2000, List.of()))
        .hasMessageContaining("title_isbn_check");
  }
}
