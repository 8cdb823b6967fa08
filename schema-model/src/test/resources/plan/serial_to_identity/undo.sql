-- Schema Parity: takes the migration of the same version back.
--   * new sequence public.t_id_seq: OWNED BY public.t.id
--   * new sequence public.u_n_seq: AS integer OWNED BY public.u.n
--   * column public.t.id: default from identity, generated always to nextval('t_id_seq'::regclass)
--   * new column public.u.n: integer DEFAULT nextval('u_n_seq'::regclass) NOT NULL
-- Schema: c8865a50d0582f77 -> 7cb951f60656edc2

ALTER TABLE t ALTER COLUMN id DROP IDENTITY;

CREATE SEQUENCE t_id_seq;

CREATE SEQUENCE u_n_seq AS integer;

ALTER TABLE u ADD COLUMN n integer DEFAULT nextval('u_n_seq'::regclass) NOT NULL;

ALTER TABLE t ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);

ALTER SEQUENCE t_id_seq OWNED BY t.id;

SELECT setval('t_id_seq', max(id)) FROM t HAVING max(id) >= 1;

ALTER SEQUENCE u_n_seq OWNED BY u.n;
