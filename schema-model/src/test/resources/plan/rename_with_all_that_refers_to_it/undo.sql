-- Schema Parity: takes the migration of the same version back.
--   * renamed table public.new to old
--   * renamed table public.all to whole
--   * renamed column public.old.m to n
--   * renamed column public.old.span to during
--   * renamed column public.whole.key to id
--   * renamed sequence public.new_m_seq to old_n_seq
--   * column public.old.id: identity from generated always (SEQUENCE NAME public.new_id_seq) to generated always
-- Schema: ab1c8c6ed8c04fc7 -> 76cadfe17f2d42e2

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE new RENAME TO old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE "all" RENAME TO whole;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE old RENAME COLUMN m TO n;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE old RENAME COLUMN span TO during;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE whole RENAME COLUMN key TO id;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE new_m_seq RENAME TO old_n_seq;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE new_id_seq RENAME TO old_id_seq;
