package shop;

import org.schemaparity.annotations.*;

@Table
record A(@PrimaryKey int id, @ForeignKey(A.class) int bC) {}

@Table(name = "a_b")
record AB(@PrimaryKey int id, @ForeignKey(A.class) int c) {}
