// -Aschemaparity.severity.MissingIndx=off
// -Aschemaparity.severity.UnknownColumn=off
// -Aschemaparity.severity.SmallKey=never
// -Aschemaparity.pending=loud
// -Aschemaparity.modle=x
// -Aschemaparity.model=1x
// -Aschemaparity.constants=maybe
// -Aschemaparity.schema=
// -Aschemaparity.description=!
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
