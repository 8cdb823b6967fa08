/*
 * One table has one record, so that there is one place that says what it is. Two records may read
 * the same table in your code, but only one of them declares it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

record Lending(int id) {}
