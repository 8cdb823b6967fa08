-- Schema Parity: takes the migration of the same version back.
--   * dropped domain public.e
--   * domain public.d: default value from none to 1
--   * domain public.d: nullability from NULL to NOT NULL
--   * domain public.d: comment from 'Any number' to 'A number'
--   * renamed domain constraint public.d.d_new to d_old
--   * domain constraint public.d.d_check: validity from valid to not valid
--   * domain constraint public.d.d_check: comment from 'Now' to 'Not yet'
--   * domain constraint public.d.d_size: expression from VALUE < 2000 to VALUE < 1000
-- Schema: 31ccc24df3c0dedb -> 0eb95bbd92ba7d23

ALTER DOMAIN d DROP CONSTRAINT d_check;

ALTER DOMAIN d DROP CONSTRAINT d_size;

ALTER DOMAIN d RENAME CONSTRAINT d_new TO d_old;

ALTER DOMAIN d SET DEFAULT 1;

-- BLOCKS WRITES: Writes to all tables with columns of the domain wait while their rows are checked; one value that is refused makes the statement fail.
ALTER DOMAIN d SET NOT NULL;

ALTER DOMAIN d ADD CONSTRAINT d_check CHECK (VALUE > 0) NOT VALID;

COMMENT ON CONSTRAINT d_check ON DOMAIN d IS 'Not yet';

-- BLOCKS WRITES: Writes to all tables with columns of the domain wait while their rows are checked; one value that is refused makes the statement fail.
ALTER DOMAIN d ADD CONSTRAINT d_size CHECK (VALUE < 1000);

COMMENT ON DOMAIN d IS 'A number';

COMMENT ON CONSTRAINT d_check ON DOMAIN d IS 'Not yet';

DROP DOMAIN e;
