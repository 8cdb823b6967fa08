-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.media_format
--   * dropped table public.author
--   * dropped table public.authorship
--   * dropped table public.subject
--   * dropped table public.title
-- Schema: bba3821d00da0be3 -> fe6b54506aefd965

ALTER TABLE authorship DROP CONSTRAINT authorship_author_id_fkey;

ALTER TABLE title DROP CONSTRAINT title_subject_code_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE author;

-- DATA LOSS: The table's rows are lost.
DROP TABLE authorship;

-- DATA LOSS: The table's rows are lost.
DROP TABLE subject;

-- DATA LOSS: The table's rows are lost.
DROP TABLE title;

DROP TYPE media_format;
