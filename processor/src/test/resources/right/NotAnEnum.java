/*
 * Labels belong to the constants of an enum. Anywhere else they would be forgotten without a word.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

@EnumType(name = "loan_status")
enum Status {
  @Label("new")
  NEW
}
