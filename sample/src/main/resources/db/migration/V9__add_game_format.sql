-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.media_format: labels from book, audio book, film to book, audio book, film, game
-- Schema: db7a77bb5e144fae -> d57c7b1a9677275b

-- MAY FAIL: The new label cannot be used before this migration is committed: a backfill with it belongs into the next migration.
ALTER TYPE media_format ADD VALUE 'game';
