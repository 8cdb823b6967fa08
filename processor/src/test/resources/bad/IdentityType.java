package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity String id) {}
