ALTER TABLE public.title DROP CONSTRAINT title_author_id_fkey;
ALTER TABLE public.title DROP CONSTRAINT title_isbn_check;

-- MAY FAIL: The new label cannot be used before this migration is committed: a backfill with it belongs in the next migration.
ALTER TYPE public.format ADD VALUE 'map';
CREATE TABLE public."odd ""<i>"" & 'table'" (
  id integer NOT NULL,
  CONSTRAINT "odd ""<i>"" & 'table'_pkey" PRIMARY KEY (id)
);
ALTER TABLE public.author ADD COLUMN born smallint;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE public.author SET name = ... WHERE name IS NULL;

-- BLOCKS READS: All access to author waits while the rows are checked; one null makes the statement fail.
ALTER TABLE public.author ALTER COLUMN name SET NOT NULL;

-- BLOCKS READS: All access to title may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE public.title ALTER COLUMN isbn TYPE character varying(17);

-- BLOCKS READS: All access to title waits while the rows are checked.
ALTER TABLE public.title ADD CONSTRAINT isbn_is_there CHECK (((isbn)::text <> ''::text));

-- BLOCKS WRITES: Writes to title wait while the index is built.
CREATE INDEX title_isbn_idx ON public.title (isbn);

-- BLOCKS WRITES: Writes to title and author wait while the rows are checked.
ALTER TABLE public.title ADD CONSTRAINT title_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.author (id) ON DELETE CASCADE;
COMMENT ON TABLE public.title IS 'A <b>title</b> & "more"';

-- DATA LOSS: The column's values are lost.
ALTER TABLE public.title DROP COLUMN pages;

-- DATA LOSS: The table's rows are lost.
DROP TABLE public.old_branch;
