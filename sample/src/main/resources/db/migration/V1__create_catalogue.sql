-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.media_format: labels book, audio book, film
--   * new table public.author: columns id, surname, given_name, born
--   * new table public.authorship: columns title_id, author_id, role, ordinal
--   * new table public.subject: columns code, name, parent_code
--   * new table public.title: columns id, isbn, name, format, subject_code, year_published, pages, details, added_at
-- Schema: fe6b54506aefd965 -> bba3821d00da0be3

CREATE TYPE media_format AS ENUM ('book', 'audio book', 'film');

COMMENT ON TYPE media_format IS 'What a title is printed, spoken or burnt on.';

CREATE TABLE author (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  surname text NOT NULL,
  given_name text,
  born smallint,
  CONSTRAINT author_pkey PRIMARY KEY (id),
  CONSTRAINT author_surname_given_name_born_key UNIQUE (surname, given_name, born)
);

CREATE TABLE authorship (
  title_id bigint NOT NULL,
  author_id integer NOT NULL,
  role text DEFAULT 'AUTHOR' NOT NULL,
  ordinal smallint DEFAULT 1 NOT NULL,
  CONSTRAINT authorship_pkey PRIMARY KEY (title_id, author_id),
  CONSTRAINT authorship_title_id_ordinal_key UNIQUE (title_id, ordinal),
  CONSTRAINT authorship_role_check CHECK (role IN ('AUTHOR', 'EDITOR', 'TRANSLATOR', 'NARRATOR'))
);

CREATE TABLE subject (
  code character varying(10) NOT NULL,
  name text NOT NULL,
  parent_code character varying(10),
  CONSTRAINT subject_pkey PRIMARY KEY (code),
  CONSTRAINT subject_name_key UNIQUE (name),
  CONSTRAINT subject_check CHECK (parent_code <> code)
);

CREATE TABLE title (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  isbn character varying(13),
  name character varying(300) NOT NULL,
  format media_format NOT NULL,
  subject_code character varying(10),
  year_published smallint NOT NULL,
  pages integer,
  details jsonb DEFAULT '{}' NOT NULL,
  added_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT title_pkey PRIMARY KEY (id),
  CONSTRAINT title_isbn_key UNIQUE (isbn),
  CONSTRAINT title_isbn_check CHECK (isbn ~ '^97[89][0-9]{10}$'),
  CONSTRAINT title_year_published_check CHECK (year_published >= 1450),
  CONSTRAINT title_pages_check CHECK (pages > 0)
);

COMMENT ON TABLE title IS 'What readers look for; the shelves hold copies of it.';

CREATE INDEX authorship_author_id_idx ON authorship (author_id);

CREATE INDEX title_subject_code_idx ON title (subject_code);

ALTER TABLE authorship ADD CONSTRAINT authorship_title_id_fkey FOREIGN KEY (title_id) REFERENCES title (id) ON DELETE CASCADE;

ALTER TABLE authorship ADD CONSTRAINT authorship_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE RESTRICT;

ALTER TABLE subject ADD CONSTRAINT subject_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES subject (code) ON DELETE RESTRICT;

ALTER TABLE title ADD CONSTRAINT title_subject_code_fkey FOREIGN KEY (subject_code) REFERENCES subject (code) ON DELETE SET NULL;
