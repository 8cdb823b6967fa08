package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "copies", name = "member")
@Index(value = "id", name = "busy")
record Loan(@PrimaryKey int id, int copies) {}

@Table
record Member(@PrimaryKey int id, @Unique(name = "busy") int number) {}
