package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

@Table(name = "loan")
record Lending(@PrimaryKey int id) {}
