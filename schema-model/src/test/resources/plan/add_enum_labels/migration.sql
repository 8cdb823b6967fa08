-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.state: labels from ('a', 'b') to ('first', 'a', 'middle', 'b', 'last')
-- Schema: 431a38ace247a4d5 -> 685ab8c93fd82f3d

-- MAY FAIL: The new label cannot be used before this migration is committed: a backfill with it belongs in the next migration.
ALTER TYPE state ADD VALUE 'first' BEFORE 'a';

-- MAY FAIL: The new label cannot be used before this migration is committed: a backfill with it belongs in the next migration.
ALTER TYPE state ADD VALUE 'middle' BEFORE 'b';

-- MAY FAIL: The new label cannot be used before this migration is committed: a backfill with it belongs in the next migration.
ALTER TYPE state ADD VALUE 'last';
