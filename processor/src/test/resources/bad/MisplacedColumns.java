package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey(columns = "id") int id,
    @Unique(
            columns = {"id"})
        @Index("lower(title)")
        String title) {}
