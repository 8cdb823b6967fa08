-- Makes as many tables as the variable `tables` says, as an application has them: 12 columns, a
-- primary key, two foreign keys, a unique constraint, a check, two more indexes and comments.
SELECT format(
    'CREATE TABLE thing_%1$s (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       code varchar(40) NOT NULL UNIQUE,
       title text NOT NULL,
       state varchar(12) DEFAULT ''new'' NOT NULL CHECK (state IN (''new'', ''done'')),
       price numeric(12,2),
       amount integer DEFAULT 0 NOT NULL,
       placed_at timestamptz DEFAULT now() NOT NULL,
       due date,
       settings jsonb,
       tags text[],
       parent_id bigint REFERENCES thing_%1$s,
       owner_id bigint %2$s
     )',
    i, CASE WHEN i > 1 THEN 'REFERENCES thing_' || i / 2 END),
  format('CREATE INDEX ON thing_%s (owner_id)', i),
  format('CREATE INDEX ON thing_%s (placed_at DESC) WHERE state = ''new''', i),
  format('COMMENT ON TABLE thing_%s IS ''Thing number %1$s.''', i),
  format('COMMENT ON COLUMN thing_%s.due IS ''When it has to be done.''', i)
FROM generate_series(1, :tables) AS i
\gexec
