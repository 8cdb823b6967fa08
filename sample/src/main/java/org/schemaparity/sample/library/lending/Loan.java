package org.schemaparity.sample.library.lending;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Table;
import org.schemaparity.sample.library.catalogue.Copy;

/** A copy in a member's hands, until it is returned. Copies stay, lost ones too. */
@SuppressWarnings("schema-parity:MissingIndex")
@Table
@ForeignKey(
    value = Copy.class,
    columns = {"titleId", "copyNumber"})
@Index(
    name = "loan_copy_is_out_once",
    value = {"titleId", "copyNumber"},
    unique = true,
    where = "returned_at IS NULL")
@Check("returned_at >= borrowed_at")
public record Loan(
    @PrimaryKey @Identity long id,
    long titleId,
    short copyNumber,
    @ForeignKey(Member.class) @Index UUID memberId,
    @Default("now()") OffsetDateTime borrowedAt,
    @Column(comment = "The last day on which a return costs nothing.")
        @Index(where = "returned_at IS NULL")
        LocalDate dueOn,
    @Nullable OffsetDateTime returnedAt,
    @Check("renewals BETWEEN 0 AND 3") @Default("0") byte renewals) {}
