package shop;

import org.schemaparity.annotations.*;

@Table
@Index("id")
@Index({"id", "titel"})
@org.schemaparity.annotations.Index(
    where = "id > 0",
    value = "tittle")
@Unique(columns = "id")
@Unique(
    columns = {
      "id",
      "title",
      "idd"
    })
@Check("id > 0")
@Check("(")
record Loan(
    @PrimaryKey int id,
    @Index
        @Index(where = ")")
        @Unique(name = "u")
        @Unique(name = "")
        String title) {}
