/*
 * Without a key two equal rows cannot be told apart, so that neither of them can be changed or
 * deleted alone, and a table that is published refuses both. For a log that is only written,
 * suppress it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id) {}

@Table
@SuppressWarnings("schema-parity:MissingPrimaryKey")
record Log(String line) {}
