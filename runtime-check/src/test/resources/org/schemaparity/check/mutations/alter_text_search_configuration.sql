-- mutation: ADD MAPPING
-- finds: text search configuration shop.goods: mapping of email
ALTER TEXT SEARCH CONFIGURATION shop.goods ADD MAPPING FOR email WITH shop.plain;

-- mutation: ALTER MAPPING
-- finds: text search configuration shop.goods: mapping of numword
ALTER TEXT SEARCH CONFIGURATION shop.goods ALTER MAPPING FOR numword WITH shop.plain;

-- mutation: ALTER MAPPING to the same dictionaries in another order
-- finds: text search configuration shop.goods: mapping of word
ALTER TEXT SEARCH CONFIGURATION shop.goods ALTER MAPPING FOR word WITH shop.stems, shop.plain;

-- mutation: ALTER MAPPING REPLACE
-- finds: text search configuration shop.goods: mapping of asciiword
ALTER TEXT SEARCH CONFIGURATION shop.goods ALTER MAPPING FOR asciiword REPLACE shop.stems WITH pg_catalog.english_stem;

-- mutation: DROP MAPPING
-- finds: text search configuration shop.goods: mapping of numword
ALTER TEXT SEARCH CONFIGURATION shop.goods DROP MAPPING FOR numword;

-- mutation: RENAME TO
-- finds: dropped text search configuration spare.lists
-- finds: created text search configuration spare.enumerations
ALTER TEXT SEARCH CONFIGURATION spare.lists RENAME TO enumerations;

-- mutation: SET SCHEMA
-- finds: dropped text search configuration spare.lists
-- finds: created text search configuration shop.lists
ALTER TEXT SEARCH CONFIGURATION spare.lists SET SCHEMA shop;
