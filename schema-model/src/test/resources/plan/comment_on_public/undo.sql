-- Schema Parity: takes the migration of the same version back.
--   * dropped schema public
-- Schema: f65da8e5ef2687c9 -> fe6b54506aefd965

COMMENT ON SCHEMA public IS 'standard public schema';
