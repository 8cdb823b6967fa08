package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id, double unitPrice, float feeTotal, double ratio) {}
