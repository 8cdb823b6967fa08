-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new column public.title.sort_name: text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL
--   * new column public.title.keywords: text[] DEFAULT '{}' NOT NULL
--   * new index public.title.title_sort_name_idx: btree on sort_name
--   * new index public.title.title_keywords_idx: gin on keywords
--   * new index public.title.title_to_tsvector_idx: gin on to_tsvector('simple', name)
-- Schema: 3dfd123af4cc130e -> 2f6114c9d1b33db7

ALTER TABLE title ADD COLUMN keywords text[] DEFAULT '{}' NOT NULL;

-- BLOCKS READS: All access to title waits while the table is written anew.
ALTER TABLE title ADD COLUMN sort_name text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL;

-- BLOCKS WRITES: Writes to title wait while the index is built.
CREATE INDEX title_sort_name_idx ON title (sort_name);

-- BLOCKS WRITES: Writes to title wait while the index is built.
CREATE INDEX title_keywords_idx ON title USING gin (keywords);

-- BLOCKS WRITES: Writes to title wait while the index is built.
CREATE INDEX title_to_tsvector_idx ON title USING gin (to_tsvector('simple', name));
