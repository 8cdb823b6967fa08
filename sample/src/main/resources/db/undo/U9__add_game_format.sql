-- Schema Parity: takes the migration of the same version back.
--   * enum type public.media_format: labels from book, audio book, film, game to book, audio book, film
-- Schema: d57c7b1a9677275b -> db7a77bb5e144fae

ALTER TYPE media_format RENAME TO media_format__old;

CREATE TYPE media_format AS ENUM ('book', 'audio book', 'film');

COMMENT ON TYPE media_format IS 'What a title is printed, spoken or burnt on.';

-- BLOCKS READS: All access to tariff may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE billing.tariff ALTER COLUMN format TYPE media_format USING format::text::public.media_format;

-- BLOCKS READS: All access to title may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE title ALTER COLUMN format TYPE media_format USING format::text::public.media_format;

DROP TYPE media_format__old;
