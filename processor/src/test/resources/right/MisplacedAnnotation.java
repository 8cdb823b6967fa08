/*
 * What is said of several columns, or of a type, would have to be said of one column. It has no
 * effect where it stands, and whoever wrote it believes that it has one.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Embedded(prefix = "adr_") Address address,
    String title,
    @Check("email <> ''") Email email) {}

record Address(@Default("'x'") String street, String city) {}

record Email(String value) {}
