-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed column public.t.r to q
--   * enum type public.state: labels from ('open', 'done') to ('done', 'shut')
--   * column public.t.s: default from 'open' to none
--   * column public.t.q: default from none to 'shut'
-- Schema: 035f781c547f1390 -> cf3522c450ba47af

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE t RENAME COLUMN r TO q;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('done', 'shut');

ALTER TABLE t ALTER COLUMN s DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN q TYPE state USING q::text::public.state;

ALTER TABLE t ALTER COLUMN q SET DEFAULT 'shut';

DROP TYPE state__old;
