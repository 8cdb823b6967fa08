package shop;

import org.schemaparity.annotations.*;

@Table
@Index("lower(title), id")
record Loan(
    @PrimaryKey int id,
    @Default("1, 2") int count,
    @Default("coalesce(null, 'new')") String title,
    @Check(
            """
            note IN ('a', -- the first
              'b')
            """)
        String note) {}
