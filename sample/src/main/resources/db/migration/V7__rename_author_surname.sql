-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed column public.author.surname to family_name
--   * renamed unique constraint public.author.author_surname_given_name_born_key to author_family_name_given_name_born_key
-- Schema: fc9281af1f3703bc -> c25f7ab1a748219d

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE author RENAME COLUMN surname TO family_name;

ALTER TABLE author RENAME CONSTRAINT author_surname_given_name_born_key TO author_family_name_given_name_born_key;
