package org.schemaparity.sample.library.lending;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.schemaparity.sample.library.PostalAddress;

/** Whoever holds a card. A child's guarantor is a member too. */
@Table(comment = "Whoever holds a card.")
@Index(value = "lower(email)", unique = true)
@Check(name = "member_is_guaranteed_by_another", value = "guarantor_id <> id")
public record Member(
    @PrimaryKey @Default("gen_random_uuid()") UUID id,
    @Identity(Identity.Generation.BY_DEFAULT) @Unique int cardNumber,
    @Column(length = 200) String name,
    Optional<String> email,
    LocalDate bornOn,
    PostalAddress address,
    @Default("'ACTIVE'") MemberStatus status,
    // A member leaves once in years.
    @SuppressWarnings("schema-parity:MissingIndex")
        @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_NULL)
        Optional<UUID> guarantorId,
    @Json @Default("'{}'") String preferences,
    byte @Nullable [] photo,
    @Column(precision = 0) @Default("now()") OffsetDateTime joinedAt) {}
