-- Schema Parity: takes the migration of the same version back.
--   * table public.part: partition of from PARTITION OF public.parent DEFAULT to PARTITION OF public.parent FOR VALUES IN ('1', '2')
--   * table public.parent: partition key from RANGE (at) to LIST (id)
-- Schema: 9e1e8ed814538bbb -> 155a6ce259ce410e

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE parent RENAME TO parent__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE part RENAME TO part__old;

CREATE TABLE parent (
  id bigint NOT NULL,
  at date
) PARTITION BY LIST (id);

CREATE TABLE part PARTITION OF parent FOR VALUES IN ('1', '2');

-- BLOCKS READS: All access to parent waits while its rows are copied; a row that fits no partition makes the statement fail.
INSERT INTO parent (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM parent__old;

DROP TABLE parent__old;
