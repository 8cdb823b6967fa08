-- mutation: DROP EXTENSION
-- finds: dropped extension fuzzystrmatch
DROP EXTENSION fuzzystrmatch;
