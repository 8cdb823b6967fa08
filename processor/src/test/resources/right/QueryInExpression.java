/*
 * PostgreSQL answers `cannot use subquery in check constraint`, and says the same of defaults,
 * indexes and generated columns: it would not know when other rows change the answer. A foreign key
 * says that a row is there; a trigger says the rest.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey long id) {}

@Table
record Loan(@PrimaryKey @ForeignKey(Member.class) long id, @Default("1") int copies) {}
