-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema public: comment 'Ours'
-- Schema: fe6b54506aefd965 -> f65da8e5ef2687c9

COMMENT ON SCHEMA public IS 'Ours';
