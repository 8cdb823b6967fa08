package shop;

import org.schemaparity.annotations.*;

@Table
@SuppressWarnings("schema-parity:MissingPrimaryKy")
record Loan(
    @SuppressWarnings({"unchecked", "schema-parity:UnknownColumn"}) long id) {}
