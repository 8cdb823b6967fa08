package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Column(type = "bigserial") long id) {}
