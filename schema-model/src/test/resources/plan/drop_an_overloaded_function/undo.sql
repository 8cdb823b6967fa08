-- Schema Parity: takes the migration of the same version back.
--   * new function public.pick(integer): CREATE FUNCTION pick(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n'
-- Schema: be2e28937899d11d -> 689002da43620446

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW picked;

ALTER TABLE items DROP CONSTRAINT items_check;

ALTER TABLE items ALTER COLUMN id DROP DEFAULT;

CREATE FUNCTION pick(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n';

ALTER TABLE items ALTER COLUMN id SET DEFAULT pick(1);

-- BLOCKS READS: All access to items waits while the rows are checked.
ALTER TABLE items ADD CONSTRAINT items_check CHECK (pick(id) > 0);

CREATE VIEW picked AS SELECT pick(id) AS id FROM items;
