-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * domain public.d: default value from 1 to none
--   * domain public.d: nullability from NOT NULL to NULL
--   * domain public.d: comment from 'A number' to 'Any number'
--   * renamed domain constraint public.d.d_old to d_new
--   * domain constraint public.d.d_check: validity from not valid to valid
--   * domain constraint public.d.d_check: comment from 'Not yet' to 'Now'
--   * domain constraint public.d.d_size: expression from VALUE < 1000 to VALUE < 2000
--   * new domain public.e: text COLLATE "C" CONSTRAINT e_check CHECK (VALUE <> '')
-- Schema: 0eb95bbd92ba7d23 -> 31ccc24df3c0dedb

ALTER DOMAIN d DROP CONSTRAINT d_size;

ALTER DOMAIN d RENAME CONSTRAINT d_old TO d_new;

CREATE DOMAIN e AS text COLLATE "C" CONSTRAINT e_check CHECK (VALUE <> '');

ALTER DOMAIN d DROP DEFAULT;

ALTER DOMAIN d DROP NOT NULL;

-- BLOCKS WRITES: Writes to all tables with columns of the domain wait while their rows are checked; one value that is refused makes the statement fail.
ALTER DOMAIN d VALIDATE CONSTRAINT d_check;

-- BLOCKS WRITES: Writes to all tables with columns of the domain wait while their rows are checked; one value that is refused makes the statement fail.
ALTER DOMAIN d ADD CONSTRAINT d_size CHECK (VALUE < 2000);

COMMENT ON DOMAIN d IS 'Any number';

COMMENT ON CONSTRAINT d_check ON DOMAIN d IS 'Now';
