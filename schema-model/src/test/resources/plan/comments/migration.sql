-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * schema billing: comment from none to 'New'
--   * enum type public.state: comment from none to 'New'
--   * table public.t: comment from 'Old' to 'New'
--   * column public.t.a: comment from 'Old' to none
-- Schema: 7a3d9ebcbb12743a -> ce7c773132371b82

COMMENT ON SCHEMA billing IS 'New';

COMMENT ON TYPE state IS 'New';

COMMENT ON TABLE t IS 'New';

COMMENT ON COLUMN t.a IS NULL;
