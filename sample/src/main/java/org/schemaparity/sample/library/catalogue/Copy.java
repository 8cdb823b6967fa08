package org.schemaparity.sample.library.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;
import org.schemaparity.sample.library.lending.Branch;

/** One item on a shelf: the title's number and its own. */
@Table
public record Copy(
    @PrimaryKey @ForeignKey(value = Title.class, onDelete = ReferentialAction.CASCADE) long titleId,
    @PrimaryKey @Check("copy_number > 0") short copyNumber,
    @Unique @Column(length = 14) Barcode barcode,
    @ForeignKey(value = Branch.class, onUpdate = ReferentialAction.CASCADE)
        @Index
        @Column(length = 8)
        String branchCode,
    @Default("'NEW'") CopyCondition condition,
    @Default("true") boolean lendable,
    @Column(precision = 8, scale = 2) Optional<BigDecimal> price,
    @Column(comment = "How much of the shelf it takes, in centimetres.") @Nullable Float thickness,
    LocalDate acquiredOn) {}
