-- mutation: an option
-- finds: text search dictionary spare.rest: options
ALTER TEXT SEARCH DICTIONARY spare.rest (ACCEPT = false);

-- mutation: an option with another value
-- finds: text search dictionary shop.plain: options
ALTER TEXT SEARCH DICTIONARY shop.plain (STOPWORDS = german);

-- mutation: an option less
-- finds: text search dictionary shop.plain: options
ALTER TEXT SEARCH DICTIONARY shop.plain (STOPWORDS);

-- mutation: RENAME TO
-- finds: dropped text search dictionary spare.rest
-- finds: created text search dictionary spare.remains
ALTER TEXT SEARCH DICTIONARY spare.rest RENAME TO remains;

-- mutation: SET SCHEMA
-- finds: dropped text search dictionary spare.rest
-- finds: created text search dictionary shop.rest
ALTER TEXT SEARCH DICTIONARY spare.rest SET SCHEMA shop;
