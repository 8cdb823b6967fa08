-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new table public.loan: columns (id)
-- Schema: fe6b54506aefd965 -> 8cf7d867a95dfcc6

CREATE TABLE loan (
  id integer NOT NULL,
  CONSTRAINT loan_pkey PRIMARY KEY (id)
);
