package shop;

import org.schemaparity.annotations.*;

@Table
@SqlDefinition(resource = "db/objects/loans.sql")
@SqlDefinition(resource = "/db/objects/loans.sql")
record Loan(@PrimaryKey int id) {}
