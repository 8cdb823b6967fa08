-- Schema Parity: takes the migration of the same version back.
--   * dropped sequence public.t_id_seq
--   * sequence public.down: increment from none to -1
--   * new sequence public.gone
--   * sequence public.of_v: owned by from none to public.t.v
--   * sequence public.s: start from none to 5
--   * sequence public.s: increment from none to 2
--   * sequence public.s: minimum from 10 to 3
--   * sequence public.s: maximum from 20 to 1000
--   * sequence public.s: cache from none to 7
--   * sequence public.s: cycle from false to true
--   * sequence public.s: comment from 'Some of it' to 'All of it'
--   * sequence public.small: type from integer to bigint
--   * sequence public.small: owned by from public.t.v to none
--   * column public.t.id: default from nextval('t_id_seq'::regclass) to none
-- Schema: 05dc27a4c600b55b -> 5fa8d5da4142fd41

CREATE SEQUENCE gone;

ALTER SEQUENCE down INCREMENT BY -1 NO MINVALUE NO MAXVALUE START WITH -1 RESTART;

ALTER SEQUENCE s INCREMENT BY 2 MINVALUE 3 MAXVALUE 1000 START WITH 5 CACHE 7 CYCLE;

ALTER SEQUENCE small AS bigint;

ALTER TABLE t ALTER COLUMN id DROP DEFAULT;

ALTER SEQUENCE of_v OWNED BY t.v;

ALTER SEQUENCE small OWNED BY NONE;

COMMENT ON SEQUENCE s IS 'All of it';

DROP SEQUENCE t_id_seq;
