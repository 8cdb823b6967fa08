package org.schemaparity.sample.library.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schemaparity.sample.library.LibraryDatabase;
import org.schemaparity.sample.library.PostalAddress;
import org.schemaparity.sample.library.billing.Fine;
import org.schemaparity.sample.library.billing.FineReason;
import org.schemaparity.sample.library.catalogue.Barcode;
import org.schemaparity.sample.library.catalogue.CopyRepository;
import org.schemaparity.sample.library.catalogue.Isbn;
import org.schemaparity.sample.library.catalogue.MediaFormat;
import org.schemaparity.sample.library.catalogue.Title;
import org.schemaparity.sample.library.catalogue.TitleRepository;
import org.schemaparity.sample.library.lending.Tables.BranchTable;

@ExtendWith(LibraryDatabase.class)
class LendingDeskTest {
  private static final Barcode BARCODE = new Barcode("30001000123456");
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2025, 3, 1, 10, 0, 0, 0, ZoneOffset.UTC);

  private final Connection connection;
  private final LendingDesk desk;
  private final LoanRepository loans;
  private final MemberRepository members;

  private Member ada;

  LendingDeskTest(Connection connection) {
    this.connection = connection;
    this.desk = new LendingDesk(connection);
    this.loans = new LoanRepository(connection);
    this.members = new MemberRepository(connection);
  }

  @BeforeEach
  void oneGameOnTheShelfAndOneMember() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO %s (code, name, street, postal_code, city, latitude, longitude)
          VALUES ('MAIN', 'Main Library', 'Markt 1', '2611 GS', 'Delft', 52.01, 4.36)
          """
              .formatted(BranchTable.TABLE));
    }
    Title go =
        new TitleRepository(connection)
            .add(new Isbn("9780804850001"), "Go", MediaFormat.GAME, 2019, List.of("board game"));
    new CopyRepository(connection).add(go, 1, BARCODE, "MAIN", LocalDate.of(2024, 6, 1));
    ada =
        members.register(
            "Ada",
            Optional.empty(),
            LocalDate.of(1990, 2, 28),
            new PostalAddress("Dam 1", "1012 JS", "Delft", "NL"));
  }

  @Test
  void aLoanIsDueInFourWeeks() throws SQLException {
    Loan loan = desk.borrow(ada.id(), BARCODE, NOW);

    assertThat(loan.dueOn()).isEqualTo("2025-03-29");
    assertThat(loan.returnedAt()).isNull();
  }

  @Test
  void aCopyThatIsOutCannotBeBorrowed() throws SQLException {
    desk.borrow(ada.id(), BARCODE, NOW);

    assertThatThrownBy(() -> desk.borrow(ada.id(), BARCODE, NOW))
        .isInstanceOf(LendingRefusedException.class)
        .hasMessage("Copy 30001000123456 is out.");
  }

  @Test
  void aSuspendedMemberCannotBorrow() throws SQLException {
    members.setStatus(ada.id(), MemberStatus.SUSPENDED);

    assertThatThrownBy(() -> desk.borrow(ada.id(), BARCODE, NOW))
        .hasMessage("Ada may not borrow at present.");
  }

  @Test
  void aReturnInTimeCostsNothingAndPutsTheCopyBack() throws SQLException {
    desk.borrow(ada.id(), BARCODE, NOW);

    assertThat(desk.takeBack(BARCODE, NOW.plusDays(28))).isEmpty();
    assertThat(desk.borrow(ada.id(), BARCODE, NOW.plusDays(28)).memberId()).isEqualTo(ada.id());
  }

  @Test
  void aLateReturnCostsTheTariffOfItsFormat() throws SQLException {
    desk.borrow(ada.id(), BARCODE, NOW);

    Fine fine = desk.takeBack(BARCODE, NOW.plusDays(28 + 3)).orElseThrow();

    assertThat(fine.reason()).isEqualTo(FineReason.LATE);
    assertThat(fine.amount()).isEqualByComparingTo("3.00");
  }

  @Test
  void noFineExceedsTheCeiling() throws SQLException {
    desk.borrow(ada.id(), BARCODE, NOW);

    Fine fine = desk.takeBack(BARCODE, NOW.plusDays(28 + 300)).orElseThrow();

    assertThat(fine.amount()).isEqualByComparingTo("30.00");
  }

  @Test
  void onlyOpenLoansAreOverdue() throws SQLException {
    Loan loan = desk.borrow(ada.id(), BARCODE, NOW);
    LocalDate dayAfter = loan.dueOn().plusDays(1);

    assertThat(loans.overdueOn(loan.dueOn())).isEmpty();
    assertThat(loans.overdueOn(dayAfter)).containsExactly(loan);

    desk.takeBack(BARCODE, NOW.plusDays(40));

    assertThat(loans.overdueOn(dayAfter)).isEmpty();
  }
}
