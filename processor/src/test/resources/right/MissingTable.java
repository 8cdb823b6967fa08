/*
 * An index, a constraint or a partition belongs to a table. On a record that is none it would be
 * forgotten without a word.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index("title")
record Loan(@PrimaryKey int id, String title) {}
