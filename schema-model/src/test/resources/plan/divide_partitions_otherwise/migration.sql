-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * table public.part: partition of from PARTITION OF public.parent FOR VALUES IN ('1', '2') to PARTITION OF public.parent DEFAULT
--   * table public.parent: partition key from LIST (id) to RANGE (at)
-- Schema: 155a6ce259ce410e -> 9e1e8ed814538bbb

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE parent RENAME TO parent__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE part RENAME TO part__old;

CREATE TABLE parent (
  id bigint NOT NULL,
  at date
) PARTITION BY RANGE (at);

CREATE TABLE part PARTITION OF parent DEFAULT;

-- BLOCKS READS: All access to parent waits while its rows are copied; a row that fits no partition makes the statement fail.
INSERT INTO parent (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM parent__old;

DROP TABLE parent__old;
