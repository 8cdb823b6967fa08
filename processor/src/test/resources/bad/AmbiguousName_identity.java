package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "day", name = "loan_id_seq")
record Loan(@PrimaryKey @Identity long id, java.time.LocalDate day) {}

@Table
record LoanNumberSeq(@PrimaryKey int id, @Identity(sequence = "own_seq") int number) {}

@Table(name = "loan_number")
record Numbers(@PrimaryKey int id) {}
