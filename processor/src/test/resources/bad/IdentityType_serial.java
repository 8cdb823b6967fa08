package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Serial String id) {}
