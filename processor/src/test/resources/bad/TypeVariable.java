package shop;

import org.schemaparity.annotations.*;

@Table
record Loan<T>(@PrimaryKey int id, T note) {}
