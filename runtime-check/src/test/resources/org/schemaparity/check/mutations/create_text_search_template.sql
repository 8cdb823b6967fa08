-- mutation: CREATE TEXT SEARCH TEMPLATE
-- finds: created text search template shop.simpler
CREATE TEXT SEARCH TEMPLATE shop.simpler (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- mutation: INIT
-- finds: text search template spare.simpler: init
DROP TEXT SEARCH TEMPLATE spare.simpler;
CREATE TEXT SEARCH TEMPLATE spare.simpler (INIT = dsynonym_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE spare.simpler IS 'As simple';

-- mutation: LEXIZE
-- finds: text search template spare.simpler: lexize
DROP TEXT SEARCH TEMPLATE spare.simpler;
CREATE TEXT SEARCH TEMPLATE spare.simpler (INIT = dsimple_init, LEXIZE = dsynonym_lexize);
COMMENT ON TEXT SEARCH TEMPLATE spare.simpler IS 'As simple';

-- mutation: COMMENT
-- finds: text search template spare.simpler: comment
COMMENT ON TEXT SEARCH TEMPLATE spare.simpler IS 'changed';

-- mutation: RENAME TO
-- finds: dropped text search template spare.simpler
-- finds: created text search template spare.plainer
ALTER TEXT SEARCH TEMPLATE spare.simpler RENAME TO plainer;

-- mutation: SET SCHEMA
-- finds: dropped text search template spare.simpler
-- finds: created text search template shop.simpler
ALTER TEXT SEARCH TEMPLATE spare.simpler SET SCHEMA shop;

-- mutation: DROP TEXT SEARCH TEMPLATE
-- finds: dropped text search template spare.simpler
DROP TEXT SEARCH TEMPLATE spare.simpler;
