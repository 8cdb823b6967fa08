/*
 * A column has one PostgreSQL type, and none is usual for this Java type. Named with `@Column(type
 * = …)`, stored as a document with `@Json`, or left out with `@Transient`, it is clear what is
 * kept.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Transient Object note,
    @Json java.util.Map<String, Integer> counts,
    @Json java.util.List<Address> addresses,
    @Column(type = "inet") Host host) {}

record Address(String street, String city) {}

record Host(String name, int port) {}
