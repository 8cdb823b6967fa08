-- mutation: DROP TEXT SEARCH CONFIGURATION
-- finds: dropped text search configuration spare.lists
DROP TEXT SEARCH CONFIGURATION spare.lists;

-- mutation: DROP TEXT SEARCH DICTIONARY
-- finds: dropped text search dictionary spare.rest
DROP TEXT SEARCH DICTIONARY spare.rest;
