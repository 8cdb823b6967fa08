-- Schema Parity: takes the migration of the same version back.
--   * function public.first(): definition from CREATE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 2 -- more$$ to CREATE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 1$$
--   * procedure public.never_mind(): definition from CREATE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN NULL; END$$ to CREATE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN PERFORM 1; END$$
-- Schema: f3de2c2c78dca4ac -> 85a223acba08c343

CREATE OR REPLACE FUNCTION first() RETURNS integer LANGUAGE sql AS $$SELECT 1$$;

CREATE OR REPLACE PROCEDURE never_mind() LANGUAGE plpgsql AS $$BEGIN PERFORM 1; END$$;
