-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * function public.first(): definition from CREATE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 1$$ to CREATE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 2 -- more$$
--   * procedure public.never_mind(): definition from CREATE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN PERFORM 1; END$$ to CREATE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN NULL; END$$
-- Schema: 85a223acba08c343 -> f3de2c2c78dca4ac

CREATE OR REPLACE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 2 -- more$$;

CREATE OR REPLACE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
