package org.schemaparity.sample.library.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;
import org.schemaparity.sample.library.lending.Loan;

/** What a member owes for a loan. */
@Table(schema = "billing")
@Unique(columns = {"loanId", "reason"})
public record Fine(
    @PrimaryKey @Default("gen_random_uuid()") UUID id,
    @ForeignKey(value = Loan.class, onDelete = ReferentialAction.RESTRICT) long loanId,
    FineReason reason,
    @Column(precision = 8, scale = 2) @Check("amount > 0") BigDecimal amount,
    @Column(precision = 3) @Default("now()") Instant raisedAt,
    @Nullable LocalDate settledOn) {}
