-- mutation: CREATE TEXT SEARCH PARSER
-- finds: created text search parser shop.blanks
CREATE TEXT SEARCH PARSER shop.blanks (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

-- mutation: START
-- finds: text search parser spare.words: start
DROP TEXT SEARCH PARSER spare.words;
CREATE TEXT SEARCH PARSER spare.words (
  START = spare.start_too, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';

-- mutation: GETTOKEN
-- finds: text search parser spare.words: token
DROP TEXT SEARCH PARSER spare.words;
CREATE TEXT SEARCH PARSER spare.words (
  START = prsd_start, GETTOKEN = spare.token_too, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';

-- mutation: END
-- finds: text search parser spare.words: end
DROP TEXT SEARCH PARSER spare.words;
CREATE TEXT SEARCH PARSER spare.words (
  START = prsd_start, GETTOKEN = prsd_nexttoken, END = spare.end_too, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';

-- mutation: LEXTYPES
-- finds: text search parser spare.words: token types
DROP TEXT SEARCH PARSER spare.words;
CREATE TEXT SEARCH PARSER spare.words (
  START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = spare.types_too, HEADLINE = prsd_headline
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';

-- mutation: no HEADLINE
-- finds: text search parser spare.words: headline
DROP TEXT SEARCH PARSER spare.words;
CREATE TEXT SEARCH PARSER spare.words (
  START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';

-- mutation: COMMENT
-- finds: text search parser spare.words: comment
COMMENT ON TEXT SEARCH PARSER spare.words IS 'changed';

-- mutation: RENAME TO
-- finds: dropped text search parser spare.words
-- finds: created text search parser spare.tokens
ALTER TEXT SEARCH PARSER spare.words RENAME TO tokens;

-- mutation: SET SCHEMA
-- finds: dropped text search parser spare.words
-- finds: created text search parser shop.words
ALTER TEXT SEARCH PARSER spare.words SET SCHEMA shop;

-- mutation: DROP TEXT SEARCH PARSER
-- finds: dropped text search parser spare.words
DROP TEXT SEARCH PARSER spare.words;
