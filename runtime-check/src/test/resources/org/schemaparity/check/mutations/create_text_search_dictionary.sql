-- mutation: CREATE TEXT SEARCH DICTIONARY
-- finds: created text search dictionary shop.synonyms
CREATE TEXT SEARCH DICTIONARY shop.synonyms (TEMPLATE = synonym, SYNONYMS = synonym_sample);

-- mutation: another TEMPLATE
-- finds: text search dictionary spare.rest: template
-- finds: text search dictionary spare.rest: options
DROP TEXT SEARCH DICTIONARY spare.rest;
CREATE TEXT SEARCH DICTIONARY spare.rest (TEMPLATE = snowball, LANGUAGE = english);
