package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (tilte)")
@Index(value = "titel DESC", include = {"id", "nmae"})
@Unique(columns = "id", include = "titel")
@Exclusion(using = "gist", value = "id WITH =", include = "titel")
@ForeignKey(
    value = Loan.class,
    columns = "other",
    onDelete = ReferentialAction.SET_NULL,
    setColumns = "othre")
@Sequence(name = "numbers", ownedBy = "idd")
record Loan(@PrimaryKey(include = "titel") int id, String title, @Index(include = "x") Part part, Integer other) {}

record Part(@Unique(include = "nmber") int code, int number) {}
