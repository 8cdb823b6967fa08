/*
 * PostgreSQL cuts a longer name after 63 bytes and only notes it. Two long names may then be one,
 * and the catalog never says what the record does. Names that are left out are cut as PostgreSQL
 * would cut them.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(name = "aaaaaaaaaaaaaaaaaaaaaaaa")
@Unique(columns = "number", name = "ÜÜÜÜÜÜÜÜÜÜÜÜ")
record Loan(@PrimaryKey int id, int number, @Embedded(prefix = "home_") Address address) {}

record Address(String street, String city) {}
