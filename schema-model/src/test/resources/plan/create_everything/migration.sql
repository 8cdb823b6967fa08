-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema billing: comment 'Money'
--   * new enum type public.state: ('new', 'it''s done')
--   * new table public.loans: columns (id, member_id, state, tags, days, weeks, parent_id)
--   * new table public.members: columns (id, email)
--   * new table public.nothing: no columns
--   * new table billing.Odd "Table": columns ("order", "Größe")
-- Schema: fe6b54506aefd965 -> c4418e993a93c896

CREATE SCHEMA billing;

COMMENT ON SCHEMA billing IS 'Money';

CREATE TYPE state AS ENUM ('new', 'it''s done');

CREATE TABLE loans (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  member_id bigint NOT NULL,
  state state DEFAULT 'new' NOT NULL,
  tags text[],
  days integer DEFAULT 28 NOT NULL,
  weeks integer GENERATED ALWAYS AS (days / 7) STORED,
  parent_id bigint,
  CONSTRAINT loans_pkey PRIMARY KEY (id),
  CONSTRAINT loans_days_check CHECK (days > 0)
);

COMMENT ON TABLE loans IS 'What is out';

COMMENT ON COLUMN loans.id IS 'Its number';

CREATE TABLE members (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email text NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_email_key UNIQUE (email)
);

CREATE TABLE nothing ();

CREATE TABLE billing."Odd ""Table""" (
  "order" text NOT NULL,
  "Größe" text
);

COMMENT ON COLUMN billing."Odd ""Table"""."Größe" IS E'It''s \\ odd';

CREATE UNIQUE INDEX loans_member_id_expr_idx ON loans (member_id, (days + 1)) WHERE state = 'new';

CREATE INDEX loans_tags_idx ON loans USING gin (tags);

ALTER TABLE loans ADD CONSTRAINT loans_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE ON UPDATE SET DEFAULT;

ALTER TABLE loans ADD CONSTRAINT loans_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES loans (id) ON DELETE SET NULL;
