/*
 * A record says all of its components in one place, in an order, with their types. A class does
 * not.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Kind kind) {}

interface Member {}

enum Kind { A }
