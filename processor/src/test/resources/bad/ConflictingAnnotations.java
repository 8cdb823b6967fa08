package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey @Identity @Default("1") int id,
    @Transient @Column(name = "x") String note,
    @Json @Column(type = "text") String extra,
    @Column(type = "varchar(10)", length = 5) String title) {}
