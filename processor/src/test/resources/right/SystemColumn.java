/*
 * `tableoid`, `xmin`, `cmin`, `xmax`, `cmax` and `ctid` are in every table, and PostgreSQL refuses
 * another column by such a name.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, @Column(name = "first_version") long xmin, String place) {}
