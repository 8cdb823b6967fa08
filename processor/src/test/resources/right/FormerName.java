/*
 * A former name turns a drop and an add into a rename, which keeps the rows. It can only be a name
 * that nothing has now; once the rename has reached all databases, remove it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(formerName = "lending")
record Loan(
    @PrimaryKey int id,
    @Column(formerName = "no") int number,
    @Column(formerName = "count") int copies) {}

@Table(formerName = "person")
record Member(@PrimaryKey int id) {}
