package shop;

import org.schemaparity.annotations.*;

@Table(formerName = "loan")
record Loan(
    @PrimaryKey int id,
    @Column(formerName = "id") int number,
    @Column(formerName = "copies") int copies) {}

@Table(formerName = "loan")
record Member(@PrimaryKey int id) {}
