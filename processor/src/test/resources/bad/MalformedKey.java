package shop;

import org.schemaparity.annotations.*;

@Table
@Index({"id", "title DESC NULLS"})
@Index("title upper(x) foo")
@Index("title || 'x'")
@Exclusion(using = "gist", value = {"id =", "title WITH = ="})
@Exclusion(using = "gist", value = "titel WITH =")
record Loan(@PrimaryKey int id, String title) {}
