// -Aschemaparity.model=shop.Tables
// -Aschemaparity.constants=true
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
