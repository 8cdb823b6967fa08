-- Schema Parity: takes the migration of the same version back.
--   * renamed column public.author.family_name to surname
--   * renamed unique constraint public.author.author_family_name_given_name_born_key to author_surname_given_name_born_key
-- Schema: c25f7ab1a748219d -> fc9281af1f3703bc

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE author RENAME COLUMN family_name TO surname;

ALTER TABLE author RENAME CONSTRAINT author_family_name_given_name_born_key TO author_surname_given_name_born_key;
