-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed table public.whole to all
--   * renamed table public.old to new
--   * renamed column public.all.id to key
--   * renamed column public.new.n to m
--   * renamed column public.new.during to span
--   * renamed sequence public.old_n_seq to new_m_seq
--   * column public.new.id: identity from generated always (SEQUENCE NAME public.old_id_seq) to generated always
-- Schema: 76cadfe17f2d42e2 -> ab1c8c6ed8c04fc7

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE whole RENAME TO "all";

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE old RENAME TO new;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE "all" RENAME COLUMN id TO key;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE new RENAME COLUMN n TO m;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE new RENAME COLUMN during TO span;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE old_n_seq RENAME TO new_m_seq;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE old_id_seq RENAME TO new_id_seq;
