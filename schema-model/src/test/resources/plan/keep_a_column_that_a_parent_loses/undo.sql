-- Schema Parity: takes the migration of the same version back.
--   * new column public.base.note: text
--   * dropped column public.child_1.note
-- Schema: 5591d1124ca79116 -> d609f8f85d1b5cdf

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE child_1 RENAME TO child_1__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE grandchild_1 RENAME TO grandchild_1__old;

DROP INDEX child_1_own_idx;

CREATE TABLE child_1 (
  own integer
) INHERITS (base);

CREATE TABLE grandchild_1 (
  more integer
) INHERITS (child_1);

ALTER TABLE base ADD COLUMN note text;

-- BLOCKS READS: All access to child_1 waits while its rows are copied; a row that fits no partition makes the statement fail.
INSERT INTO child_1 (id, note, own) OVERRIDING SYSTEM VALUE SELECT id, note, own FROM ONLY child_1__old;

-- BLOCKS READS: All access to grandchild_1 waits while its rows are copied; a row that fits no partition makes the statement fail.
INSERT INTO grandchild_1 (id, note, own, more) OVERRIDING SYSTEM VALUE SELECT id, note, own, more FROM grandchild_1__old;

-- BLOCKS WRITES: Writes to child_1 wait while the index is built.
CREATE INDEX child_1_own_idx ON child_1 (own);

DROP TABLE grandchild_1__old;

DROP TABLE child_1__old;
