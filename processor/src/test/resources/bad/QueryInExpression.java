package shop;

import org.schemaparity.annotations.*;

@Table
@Check("id IN (SELECT id FROM member)")
record Loan(@PrimaryKey long id, @Default("(SELECT 1)") int copies) {}
