-- Schema Parity: takes the migration of the same version back.
--   * sequence public.a: unlogged from false to true
--   * sequence public.b: unlogged from true to false
-- Schema: ea55b87ec5d3956a -> acab1b61d109e83e

ALTER SEQUENCE a SET UNLOGGED;

ALTER SEQUENCE b SET LOGGED;
