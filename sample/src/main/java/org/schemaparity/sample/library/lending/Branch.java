package org.schemaparity.sample.library.lending;

import java.time.LocalTime;
import java.util.Optional;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.Embedded;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;
import org.schemaparity.sample.library.PostalAddress;

/** A building with shelves and a desk. */
@Table
@Check("opens_at < closes_at")
@Check(
    name = "branch_lies_on_earth",
    value = "latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180")
public record Branch(
    @PrimaryKey @Column(length = 8) @Check("code = upper(code)") String code,
    @Unique String name,
    @Embedded(prefix = "") PostalAddress address,
    Optional<String> telephone,
    double latitude,
    double longitude,
    @Default("'09:00'") LocalTime opensAt,
    @Default("'17:30'") LocalTime closesAt) {}
