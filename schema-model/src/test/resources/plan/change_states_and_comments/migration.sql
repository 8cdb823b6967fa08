-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * function public.over(integer, text): comment from none to 'It''s kept'
--   * rule public.items.quiet: comment from none to 'It''s kept'
--   * rule public.items.quiet: state from disabled to enabled
--   * trigger public.items.keep: comment from none to 'It''s kept'
--   * trigger public.items.keep: state from disabled to enabled
-- Schema: ad4e1a2799a8119e -> d98b07a368d747d9

COMMENT ON FUNCTION over(integer, text) IS 'It''s kept';

COMMENT ON RULE quiet ON items IS 'It''s kept';

COMMENT ON TRIGGER keep ON items IS 'It''s kept';

ALTER TABLE items ENABLE RULE quiet;

ALTER TABLE items ENABLE TRIGGER keep;
