package org.schemaparity.sample.library;

import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;

/** Where post is delivered. A record that has one has its four columns. */
public record PostalAddress(
    String street,
    @Column(length = 10) String postalCode,
    String city,
    @Column(type = "character(2)", comment = "ISO 3166-1") @Default("'NL'") String country) {}
