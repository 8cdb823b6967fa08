package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Column(name = "adr") @Default("'x'") Address address,
    @Embedded(prefix = "t_") String title,
    Email email) {}

record Address(String street, String city) {}

record Email(@Check("value <> ''") String value) {}
