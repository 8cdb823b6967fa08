package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Column(length = 5) int copies,
    @Column(length = -1) String title,
    @Column(length = 10485761) String text) {}
