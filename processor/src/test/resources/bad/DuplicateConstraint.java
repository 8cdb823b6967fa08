package shop;

import org.schemaparity.annotations.*;

@Table
@Check(value = "id > 0", name = "positive")
@Check(value = "copies > 0", name = "positive")
record Loan(@PrimaryKey int id, int copies) {}
