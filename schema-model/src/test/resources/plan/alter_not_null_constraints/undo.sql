-- Schema Parity: takes the migration of the same version back.
--   * dropped column public.t.f
--   * column public.t.a: not null name from a_is_there to none
--   * column public.t.b: not null name from b_is_known to b_is_there
--   * column public.t.c: not null not valid from false to true
--   * column public.t.d: not null no inherit from false to true
--   * column public.t.e: nullability from NOT NULL to NULL
--   * column public.t.e: not null name from e_is_there to none
-- Schema: 27ec408175be839c -> 3e2e443ec96d8905

ALTER TABLE t RENAME CONSTRAINT a_is_there TO t_a_not_null;

ALTER TABLE t RENAME CONSTRAINT b_is_known TO b_is_there;

ALTER TABLE t ALTER COLUMN c DROP NOT NULL;

ALTER TABLE t ADD CONSTRAINT c_is_there NOT NULL c NOT VALID;

ALTER TABLE t ALTER CONSTRAINT d_is_there NO INHERIT;

ALTER TABLE t ALTER COLUMN e DROP NOT NULL;

-- DATA LOSS: The column's values are lost.
ALTER TABLE t DROP COLUMN f;
