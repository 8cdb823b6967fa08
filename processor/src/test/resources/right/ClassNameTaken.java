// -Aschemaparity.model=shop.ShopModel
/*
 * The model is a Java class, and there can be one of its name in a package. Yours is never
 * overwritten.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

class Tables {}

class SchemaModel {}
