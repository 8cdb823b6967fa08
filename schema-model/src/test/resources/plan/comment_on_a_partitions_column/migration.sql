-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped column public.part.id
-- Schema: 92ee5aac83485172 -> 55e7a6d6170b6c0e

COMMENT ON COLUMN part.id IS NULL;
