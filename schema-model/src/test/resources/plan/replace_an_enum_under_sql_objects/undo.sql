-- Schema Parity: takes the migration of the same version back.
--   * enum type public.state: labels from ('new', 'gone') to ('new', 'old')
--   * view public.olds: definition from CREATE VIEW olds AS SELECT id FROM items WHERE state = 'gone' to CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old'
-- Schema: c5c2caa5095fe4d6 -> 5243c6b3932a1c4f

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW olds;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW news;

-- BREAKS RUNNING CODE: The function is made again, but privileges that were granted on it are lost.
DROP FUNCTION is_new(state);

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('new', 'old');

ALTER TABLE items ALTER COLUMN state DROP DEFAULT;

-- BLOCKS READS: All access to items may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE items ALTER COLUMN state TYPE state USING state::text::public.state;

ALTER TABLE items ALTER COLUMN state SET DEFAULT 'new';

CREATE FUNCTION is_new(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT s = 'new'$$;

DROP TYPE state__old;

CREATE VIEW news AS SELECT id, state FROM items WHERE is_new(state);

CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old';

GRANT SELECT ON news TO PUBLIC;
