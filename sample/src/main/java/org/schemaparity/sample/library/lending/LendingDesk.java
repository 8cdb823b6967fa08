package org.schemaparity.sample.library.lending;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.schemaparity.sample.library.billing.Fine;
import org.schemaparity.sample.library.billing.FineReason;
import org.schemaparity.sample.library.billing.FineRepository;
import org.schemaparity.sample.library.billing.Tariff;
import org.schemaparity.sample.library.billing.TariffRepository;
import org.schemaparity.sample.library.catalogue.Barcode;
import org.schemaparity.sample.library.catalogue.Copy;
import org.schemaparity.sample.library.catalogue.CopyRepository;
import org.schemaparity.sample.library.catalogue.Title;
import org.schemaparity.sample.library.catalogue.TitleRepository;

/** Where copies go out and come back. The caller commits. */
public final class LendingDesk {
  private static final int DAYS_OF_A_LOAN = 28;

  private final TitleRepository titles;
  private final CopyRepository copies;
  private final MemberRepository members;
  private final LoanRepository loans;
  private final TariffRepository tariffs;
  private final FineRepository fines;

  /**
   * @param connection whose transaction the desk takes part in
   */
  public LendingDesk(Connection connection) {
    this.titles = new TitleRepository(connection);
    this.copies = new CopyRepository(connection);
    this.members = new MemberRepository(connection);
    this.loans = new LoanRepository(connection);
    this.tariffs = new TariffRepository(connection);
    this.fines = new FineRepository(connection);
  }

  /**
   * {@return the new loan, due in four weeks}
   *
   * @throws LendingRefusedException if the member may not borrow, or the copy is not to be had
   */
  public Loan borrow(UUID memberId, Barcode barcode, OffsetDateTime now) throws SQLException {
    Member member =
        members
            .member(memberId)
            .orElseThrow(() -> new LendingRefusedException("Nobody holds that card."));
    if (member.status() != MemberStatus.ACTIVE) {
      throw new LendingRefusedException(member.name() + " may not borrow at present.");
    }
    Copy copy = copyWith(barcode);
    if (!copy.lendable()) {
      throw new LendingRefusedException("Copy " + barcode + " is for the reading room.");
    }
    if (loans.openLoanOf(copy).isPresent()) {
      throw new LendingRefusedException("Copy " + barcode + " is out.");
    }
    return loans.open(copy, member, now, now.toLocalDate().plusDays(DAYS_OF_A_LOAN));
  }

  /**
   * {@return the fine, if the copy came back late}
   *
   * @throws LendingRefusedException if the copy is not out
   */
  public Optional<Fine> takeBack(Barcode barcode, OffsetDateTime now) throws SQLException {
    Copy copy = copyWith(barcode);
    Loan open =
        loans
            .openLoanOf(copy)
            .orElseThrow(() -> new LendingRefusedException("Copy " + barcode + " is not out."));
    Loan closed = loans.close(open, now);
    BigDecimal charge = charge(closed, now.toLocalDate());
    return charge.signum() == 0
        ? Optional.empty()
        : Optional.of(fines.raise(closed, FineReason.LATE, charge));
  }

  private BigDecimal charge(Loan loan, LocalDate returnedOn) throws SQLException {
    Title title = titles.title(loan.titleId()).orElseThrow();
    Optional<Tariff> tariff = tariffs.inForce(title.format(), loan.dueOn());
    return tariff.map(t -> t.charge(loan.dueOn(), returnedOn)).orElse(BigDecimal.ZERO);
  }

  private Copy copyWith(Barcode barcode) throws SQLException {
    return copies
        .copyWith(barcode)
        .orElseThrow(() -> new LendingRefusedException("No copy carries " + barcode + "."));
  }
}
