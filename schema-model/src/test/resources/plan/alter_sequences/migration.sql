-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped sequence public.gone
--   * sequence public.down: increment from -1 to none
--   * sequence public.of_v: owned by from public.t.v to none
--   * sequence public.s: start from 5 to none
--   * sequence public.s: increment from 2 to none
--   * sequence public.s: minimum from 3 to 10
--   * sequence public.s: maximum from 1000 to 20
--   * sequence public.s: cache from 7 to none
--   * sequence public.s: cycle from true to false
--   * sequence public.s: comment from 'All of it' to 'Some of it'
--   * sequence public.small: type from bigint to integer
--   * sequence public.small: owned by from none to public.t.v
--   * new sequence public.t_id_seq: OWNED BY public.t.id
--   * column public.t.id: default from none to nextval('t_id_seq'::regclass)
-- Schema: 5fa8d5da4142fd41 -> 05dc27a4c600b55b

CREATE SEQUENCE t_id_seq;

ALTER SEQUENCE down INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 RESTART;

SELECT setval('s', 10, false) WHERE coalesce(pg_sequence_last_value('s'), 5) < 10;

SELECT setval('s', 20, true) WHERE coalesce(pg_sequence_last_value('s'), 5) > 20;

ALTER SEQUENCE s INCREMENT BY 1 MINVALUE 10 MAXVALUE 20 START WITH 10 CACHE 1 NO CYCLE;

ALTER SEQUENCE small AS integer;

ALTER TABLE t ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);

ALTER SEQUENCE t_id_seq OWNED BY t.id;

SELECT setval('t_id_seq', max(id)) FROM t HAVING max(id) >= 1;

ALTER SEQUENCE of_v OWNED BY NONE;

ALTER SEQUENCE small OWNED BY t.v;

COMMENT ON SEQUENCE s IS 'Some of it';

DROP SEQUENCE gone;
