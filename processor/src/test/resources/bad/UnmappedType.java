package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    Object note,
    java.util.Map<String, Integer> counts,
    java.util.List<Address> addresses,
    Nothing nothing) {}

record Address(String street, String city) {}

record Nothing() {}
