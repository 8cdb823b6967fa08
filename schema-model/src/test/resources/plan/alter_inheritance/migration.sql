-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped table public.gone
--   * table public.child: inherits from (public.parent) to (public.parent, public.other)
--   * new column public.child.o: integer
--   * new table public.newer: columns (id) INHERITS (public.parent)
--   * column public.parent.v: default from 'x' to 'y'
--   * table public.single: inherits from none to (public.parent)
-- If table public.gone is now newer, say @Table(formerName = "gone") there, and its data are kept.
-- Schema: 1731180f38bef4eb -> 2bf27ff2de6f5af9

CREATE TABLE newer () INHERITS (parent);

ALTER TABLE child ADD COLUMN o integer;

ALTER TABLE newer ALTER COLUMN id SET DEFAULT 7;

ALTER TABLE parent ALTER COLUMN v SET DEFAULT 'y';

ALTER TABLE child ALTER COLUMN v SET DEFAULT 'own';

ALTER TABLE single ALTER COLUMN v DROP DEFAULT;

-- BREAKS RUNNING CODE: Code that reads other finds these rows there too from here on.
ALTER TABLE child INHERIT other;

-- BREAKS RUNNING CODE: Code that reads parent finds these rows there too from here on.
ALTER TABLE single INHERIT parent;

-- DATA LOSS: The table's rows are lost.
DROP TABLE gone;
