/*
 * Columns are made of a record's components. What is said of another field, or of a class's, would
 * be forgotten without a word.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, @Index int count) {
  static final int LIMIT = 1;
}

@Table
record Member(@PrimaryKey int id, @Column(name = "x") int name) {}
