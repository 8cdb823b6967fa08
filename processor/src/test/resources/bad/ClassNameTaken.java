package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

class LoanTable {}

class SchemaModel {}
