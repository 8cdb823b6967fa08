package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("CREATE OR REPLACE TEMP RECURSIVE VIEW loans AS SELECT 1; CREATE TEMPORARY TABLE loan (id integer)")
@SqlDefinition("CREATE VIEW pg_temp.loans AS SELECT 1")
record Loan(int id) {}
