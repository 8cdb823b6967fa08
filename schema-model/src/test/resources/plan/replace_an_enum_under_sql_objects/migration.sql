-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.state: labels from ('new', 'old') to ('new', 'gone')
--   * view public.olds: definition from CREATE VIEW olds AS SELECT id FROM items WHERE state = 'old' to CREATE VIEW olds AS SELECT id FROM items WHERE state = 'gone'
-- Schema: 5243c6b3932a1c4f -> c5c2caa5095fe4d6

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW olds;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW news;

-- BREAKS RUNNING CODE: The function is made again, but privileges that were granted on it are lost.
DROP FUNCTION is_new(state);

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('new', 'gone');

ALTER TABLE items ALTER COLUMN state DROP DEFAULT;

-- BLOCKS READS: All access to items may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE items ALTER COLUMN state TYPE state USING state::text::public.state;

ALTER TABLE items ALTER COLUMN state SET DEFAULT 'new';

CREATE FUNCTION is_new(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT s = 'new'$$;

DROP TYPE state__old;

CREATE VIEW news AS SELECT id, state FROM items WHERE is_new(state);

CREATE VIEW olds AS SELECT id FROM items WHERE state = 'gone';

GRANT SELECT ON news TO PUBLIC;
