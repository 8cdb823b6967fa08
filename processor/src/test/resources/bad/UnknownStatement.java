package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("INSERT INTO loan VALUES (1)")
@SqlDefinition("CREATE TABLE loan (id integer); CREATE UNIQUE INDEX ON loan (id); CREATE TYPE mood AS ENUM ()")
@SqlDefinition("CREATE VIEW loans AS SELECT 1; ALTER VIEW loans RENAME TO loan; DROP VIEW loans")
@SqlDefinition("COMMENT ON VIEW other IS 'elsewhere'; ALTER TABLE loan ENABLE TRIGGER audit; CREATE VIEW a.b.c.d AS SELECT 1")
@SqlDefinition("GRANT admin TO clerk; GRANT SELECT ON ALL TABLES IN SCHEMA shop TO clerk; GRANT SELECT ON a, b TO clerk")
@SqlDefinition("CREATE SUBSCRIPTION x CONNECTION 'host=elsewhere' PUBLICATION y")
record Loan(int id) {}
