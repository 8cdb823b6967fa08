-- Schema Parity: takes the migration of the same version back.
--   * enum type public.state: labels from ('new', 'old') to ('new')
--   * view public.olds: definition from CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old' to CREATE VIEW olds AS SELECT id FROM items WHERE state = 'new'
-- Schema: b2df4d39d1cc477e -> b529202eb0d3be5a

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW olds;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('new');

-- BLOCKS READS: All access to items may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE items ALTER COLUMN state TYPE state USING state::text::public.state;

DROP TYPE state__old;

CREATE VIEW olds AS SELECT id FROM items WHERE state = 'new';
