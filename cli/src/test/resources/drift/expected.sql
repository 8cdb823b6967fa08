CREATE TYPE format AS ENUM ('book', 'map');
CREATE TABLE author (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  born smallint
);
CREATE TABLE title (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES author ON DELETE CASCADE,
  isbn varchar(17) NOT NULL,
  format format DEFAULT 'book' NOT NULL,
  CONSTRAINT isbn_is_there CHECK (isbn <> '')
);
CREATE INDEX title_isbn_idx ON title (isbn);
COMMENT ON TABLE title IS 'A <b>title</b> & "more"';
CREATE TABLE copy (
  title_id bigint REFERENCES title,
  number smallint,
  PRIMARY KEY (title_id, number)
);
CREATE TABLE "odd ""<i>"" & 'table'" (id int PRIMARY KEY);
CREATE TABLE branch (id int PRIMARY KEY);
