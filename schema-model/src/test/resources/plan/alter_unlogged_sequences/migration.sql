-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * sequence public.a: unlogged from true to false
--   * sequence public.b: unlogged from false to true
-- Schema: acab1b61d109e83e -> ea55b87ec5d3956a

ALTER SEQUENCE a SET LOGGED;

ALTER SEQUENCE b SET UNLOGGED;
