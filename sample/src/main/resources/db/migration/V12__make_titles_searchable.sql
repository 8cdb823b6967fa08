ALTER TABLE title ADD COLUMN keywords text[] DEFAULT '{}' NOT NULL;

ALTER TABLE title ADD COLUMN sort_name text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL;

CREATE INDEX title_keywords_idx ON title USING gin (keywords);

CREATE INDEX title_sort_name_idx ON title (sort_name);

CREATE INDEX title_to_tsvector_idx ON title USING gin (to_tsvector('simple', name));
