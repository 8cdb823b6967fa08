-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.newer
--   * table public.child: inherits from (public.parent, public.other) to (public.parent)
--   * dropped column public.child.o
--   * new table public.gone: no columns INHERITS (public.parent)
--   * column public.parent.v: default from 'y' to 'x'
--   * table public.single: inherits from (public.parent) to none
-- Schema: 2bf27ff2de6f5af9 -> 1731180f38bef4eb

-- BREAKS RUNNING CODE: Code that looks for the rows in other does not find them there from here on.
ALTER TABLE child NO INHERIT other;

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE single NO INHERIT parent;

CREATE TABLE gone () INHERITS (parent);

ALTER TABLE parent ALTER COLUMN v SET DEFAULT 'x';

ALTER TABLE child ALTER COLUMN v SET DEFAULT 'own';

-- DATA LOSS: The column's values are lost.
ALTER TABLE child DROP COLUMN o;

-- DATA LOSS: The table's rows are lost.
DROP TABLE newer;
