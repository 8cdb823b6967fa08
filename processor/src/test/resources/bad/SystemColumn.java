package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, long xmin, @Column(name = "ctid") String place) {}
