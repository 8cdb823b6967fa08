package shop;

import org.schemaparity.annotations.*;

@Table(name = "")
@Index(value = "id", name = "", method = "")
record Loan(
    @PrimaryKey(name = "") int id,
    @Column(name = "") int copies) {}
