package shop;

import org.schemaparity.annotations.*;

@Table
@Index({"id", "title DESC"})
record Loan(@PrimaryKey int id, String title) {}
