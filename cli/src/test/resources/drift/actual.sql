CREATE TYPE format AS ENUM ('book');
CREATE TABLE author (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text
);
CREATE TABLE title (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES author,
  isbn text NOT NULL,
  format format DEFAULT 'book' NOT NULL,
  pages int,
  CONSTRAINT title_isbn_check CHECK (isbn <> '')
);
CREATE TABLE copy (
  title_id bigint REFERENCES title,
  number smallint,
  PRIMARY KEY (title_id, number)
);
CREATE TABLE old_branch (id int);
CREATE TABLE branch (id int PRIMARY KEY);
