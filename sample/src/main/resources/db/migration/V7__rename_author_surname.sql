ALTER TABLE author RENAME COLUMN surname TO family_name;

ALTER TABLE author RENAME CONSTRAINT author_surname_given_name_born_key TO author_family_name_given_name_born_key;
