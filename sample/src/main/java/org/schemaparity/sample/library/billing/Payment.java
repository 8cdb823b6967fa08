package org.schemaparity.sample.library.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;

/** Money that came in for a fine. */
@Table(schema = "billing")
@Unique(
    name = "payment_is_booked_once",
    columns = {"method", "reference"})
public record Payment(
    @PrimaryKey @Identity long id,
    @ForeignKey(value = Fine.class, onDelete = ReferentialAction.CASCADE) @Index UUID fineId,
    PaymentMethod method,
    @Column(precision = 8, scale = 2) @Check("amount > 0") BigDecimal amount,
    @Column(length = 64) Optional<String> reference,
    @Column(comment = "What the payment provider answered, to the letter.") @Json(binary = false)
        Optional<String> receipt,
    @Default("now()") Instant paidAt) {}
