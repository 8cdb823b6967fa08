// -Aschemaparity.severity.MissingIndex=off
// -Aschemaparity.severity.SmallKey=note
// -Aschemaparity.pending=off
// -Aschemaparity.model=shop.ShopModel
// -Aschemaparity.constants=true
// -Aschemaparity.schema=public
// -Aschemaparity.description=add loan note
/*
 * An option that is misspelt does nothing, and nobody notices. `javac` does not tell, so that this
 * does.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
