// -Aschemaparity.model=shop.ShopModel
/*
 * The model is a Java class, and a package has one class of a name. Yours is never overwritten.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

class Tables {}

class SchemaModel {}
