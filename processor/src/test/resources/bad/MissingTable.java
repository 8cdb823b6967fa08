package shop;

import org.schemaparity.annotations.*;

@Index("title")
record Loan(@PrimaryKey int id, String title) {}
