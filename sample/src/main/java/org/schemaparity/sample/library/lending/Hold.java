package org.schemaparity.sample.library.lending;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.sample.library.catalogue.Title;

/**
 * A member's place in the queue for a title. Members and branches hardly ever go, so that their
 * columns have no index of their own.
 */
@SuppressWarnings("schema-parity:MissingIndex")
@Table(name = "reservation", comment = "A member's place in the queue for a title.")
@PrimaryKey(columns = {"titleId", "memberId"})
@Index(
    value = {"titleId", "requestedAt"},
    where = "status = 'WAITING'")
public record Hold(
    @ForeignKey(value = Title.class, onDelete = ReferentialAction.CASCADE) long titleId,
    @ForeignKey(value = Member.class, onDelete = ReferentialAction.CASCADE) UUID memberId,
    @ForeignKey(
            value = Branch.class,
            onDelete = ReferentialAction.SET_DEFAULT,
            onUpdate = ReferentialAction.CASCADE)
        @Column(length = 8)
        @Default("'MAIN'")
        String pickupBranch,
    @Default("'WAITING'") HoldStatus status,
    @Default("now()") Instant requestedAt,
    @SuppressWarnings("schema-parity:MissingZone") @Column(comment = "By the clock of the branch.")
        Optional<LocalDateTime> pickUpBy) {}
