// -Aschemaparity.severity.SmallKey=error
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity int id) {}

@Table
record Branch(@PrimaryKey short number) {}
