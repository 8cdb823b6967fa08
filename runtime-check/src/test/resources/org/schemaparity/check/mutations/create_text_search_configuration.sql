-- mutation: CREATE TEXT SEARCH CONFIGURATION
-- finds: created text search configuration shop.words
CREATE TEXT SEARCH CONFIGURATION shop.words (PARSER = pg_catalog."default");

-- mutation: COPY
-- finds: created text search configuration shop.words
CREATE TEXT SEARCH CONFIGURATION shop.words (COPY = pg_catalog.german);

-- mutation: another PARSER
-- finds: created text search parser shop.blanks
-- finds: text search configuration shop.unmapped: parser
CREATE TEXT SEARCH PARSER shop.blanks (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
DROP TEXT SEARCH CONFIGURATION shop.unmapped;
CREATE TEXT SEARCH CONFIGURATION shop.unmapped (PARSER = shop.blanks);
