-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.state: labels from ('new') to ('new', 'old')
--   * view public.olds: definition from CREATE VIEW olds AS SELECT id FROM items WHERE state = 'new' to CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old'
-- Schema: b529202eb0d3be5a -> b2df4d39d1cc477e

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW olds;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('new', 'old');

-- BLOCKS READS: All access to items may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE items ALTER COLUMN state TYPE state USING state::text::public.state;

DROP TYPE state__old;

CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old';
