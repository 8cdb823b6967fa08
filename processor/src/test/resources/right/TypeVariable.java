/*
 * A type parameter is no type until it is given, and a table has the same columns for all. An
 * embedded record may have parameters, where the component gives them.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Pair<String, Long> note) {}

record Pair<A, B>(A first, B second) {}
