-- Schema Parity: takes the migration of the same version back.
--   * new table public.language: columns (id)
--   * new table public.returns: columns (id)
--   * new table public.statement: columns (id)
--   * new function public.two(): CREATE FUNCTION two() RETURNS public.returns LANGUAGE sql AS 'SELECT NULL::public.returns'
-- Schema: ae8b2e5455492c8e -> 090834dfc85daa60

CREATE TABLE language (
  id integer
);

CREATE TABLE returns (
  id integer
);

CREATE TABLE statement (
  id integer
);

CREATE FUNCTION two() RETURNS public.returns LANGUAGE sql AS 'SELECT NULL::public.returns';
