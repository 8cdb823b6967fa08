package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status, Status former) {}

enum Status {}
