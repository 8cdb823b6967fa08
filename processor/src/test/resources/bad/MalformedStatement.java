package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("CREATE VIEW one AS SELECT (1; CREATE VIEW two AS SELECT 2")
@SqlDefinition("CREATE VIEW three AS SELECT 1)")
@SqlDefinition("CREATE VIEW four AS SELECT 'x")
@SqlDefinition("CREATE FUNCTION five() RETURNS integer BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; ")
@SqlDefinition("CREATE VIEW six AS SELECT 6; COMMENT ON VIEW six IS U&'\\0041'")
record Loan(int id) {}
