package shop;

import org.schemaparity.annotations.*;

@Table
@Schema(name = "stock")
@Schema(name = "stock", comment = "goods")
@SqlDefinition("CREATE FUNCTION add(a integer) RETURNS integer LANGUAGE sql RETURN 1")
record Loan(@PrimaryKey int id) {}

@SqlDefinition("CREATE PROCEDURE public.add(b int4) LANGUAGE sql AS 'SELECT 1'")
@SqlDefinition("CREATE VIEW loans AS SELECT 1; CREATE VIEW loans AS SELECT 2")
class Shop {}
