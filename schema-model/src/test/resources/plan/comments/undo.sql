-- Schema Parity: takes the migration of the same version back.
--   * schema billing: comment from 'New' to none
--   * enum type public.state: comment from 'New' to none
--   * table public.t: comment from 'New' to 'Old'
--   * column public.t.a: comment from none to 'Old'
-- Schema: ce7c773132371b82 -> 7a3d9ebcbb12743a

COMMENT ON SCHEMA billing IS NULL;

COMMENT ON TYPE state IS NULL;

COMMENT ON TABLE t IS 'Old';

COMMENT ON COLUMN t.a IS 'Old';
