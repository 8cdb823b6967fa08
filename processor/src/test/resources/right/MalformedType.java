/*
 * The name goes into the migration as a type. What PostgreSQL could not parse there is told here.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Column(type = "numeric(10)") String a,
    @Column(type = "character varying(20)") String b,
    @Column(type = "integer") String c,
    @Column(type = "text[]") String d) {}
