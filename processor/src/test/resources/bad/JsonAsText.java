package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id, @Column(type = "json") String extra, @Json(binary = false) String raw) {}
