-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.t_rest
--   * table public.t: partition key from RANGE (id) to none
-- Schema: 005241ad7880bb3e -> cf7d41be56ec8db6

ALTER SEQUENCE tickets OWNED BY NONE;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE t RENAME TO t__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE t_id_seq RENAME TO t_id_seq__old;

ALTER TABLE refers DROP CONSTRAINT refers_t_fkey;

ALTER TABLE t__old DROP CONSTRAINT t_pkey;

DROP INDEX t_n_idx;

CREATE TABLE t (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  n integer,
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE t IS 'What is kept';

ALTER SEQUENCE tickets OWNED BY t.n;

-- BLOCKS READS: All access to t waits while its rows are copied; a row that fits no partition makes the statement fail.
INSERT INTO t (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM t__old;

SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t HAVING max(id) >= 1;

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_n_idx ON t (n);

-- BLOCKS WRITES: Writes to refers and t wait while the rows are checked.
ALTER TABLE refers ADD CONSTRAINT refers_t_fkey FOREIGN KEY (t) REFERENCES t (id);

DROP TABLE t__old;
