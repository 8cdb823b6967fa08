-- mutation: RENAME TO
-- finds: dropped language parity_sql
-- finds: created language parity_words
ALTER LANGUAGE parity_sql RENAME TO parity_words;
