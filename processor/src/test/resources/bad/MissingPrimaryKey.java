package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(long id) {}

@Table
@SuppressWarnings("schema-parity:MissingPrimaryKey")
record Log(String line) {}
