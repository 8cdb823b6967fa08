package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey int id) {}

@Table
@ForeignKey(value = Member.class, columns = "member", setColumns = "member")
@ForeignKey(
    value = Member.class,
    columns = "payer",
    onDelete = ReferentialAction.SET_NULL,
    setColumns = "member")
record Loan(@PrimaryKey int id, Integer member, Integer payer) {}
