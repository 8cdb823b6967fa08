// -Aschemaparity.constants=true
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

class Tables {}

class SchemaModel {}
