-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped sequence public.t_id_seq
--   * dropped sequence public.u_n_seq
--   * column public.t.id: default from nextval('t_id_seq'::regclass) to identity, generated always
--   * dropped column public.u.n
-- Schema: 7cb951f60656edc2 -> c8865a50d0582f77

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE t_id_seq RENAME TO t_id_seq__old;

ALTER TABLE t ALTER COLUMN id DROP DEFAULT;

ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t HAVING max(id) >= 1;

-- DATA LOSS: The column's values are lost.
ALTER TABLE u DROP COLUMN n;

DROP SEQUENCE t_id_seq__old;
