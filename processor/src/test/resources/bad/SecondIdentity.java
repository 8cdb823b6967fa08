package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity long id, @Identity long number) {}
