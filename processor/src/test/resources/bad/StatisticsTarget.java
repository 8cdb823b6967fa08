package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Column(statisticsTarget = 10001) int id, @Column(statisticsTarget = -2) String title) {}
