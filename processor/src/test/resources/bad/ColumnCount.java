package shop;

import org.schemaparity.annotations.*;

@Table
@ForeignKey(value = Member.class, columns = {"id", "memberId"})
record Loan(@PrimaryKey int id, int memberId) {}

@Table
record Member(@PrimaryKey int id) {}
