-- mutation: DROP SCHEMA
-- finds: dropped schema empty
DROP SCHEMA empty;

-- mutation: DROP SCHEMA CASCADE
-- finds: dropped schema Back Office
-- finds: dropped table Back Office.Order Lines
DROP SCHEMA "Back Office" CASCADE;
