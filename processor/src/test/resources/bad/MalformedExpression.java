package shop;

import org.schemaparity.annotations.*;

@Table
@Check("(id > 0")
@Check("id > 0)")
@Check("id <> 'x")
@Check("id > 0; DROP TABLE loan")
@Index("lower(title")
record Loan(
    @PrimaryKey int id,
    @Default("'new' -- the first") String title) {}
