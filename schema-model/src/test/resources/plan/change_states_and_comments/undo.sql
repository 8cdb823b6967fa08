-- Schema Parity: takes the migration of the same version back.
--   * function public.over(integer, text): comment from 'It''s kept' to none
--   * rule public.items.quiet: comment from 'It''s kept' to none
--   * rule public.items.quiet: state from enabled to disabled
--   * trigger public.items.keep: comment from 'It''s kept' to none
--   * trigger public.items.keep: state from enabled to disabled
-- Schema: d98b07a368d747d9 -> ad4e1a2799a8119e

COMMENT ON FUNCTION over(integer, text) IS NULL;

COMMENT ON RULE quiet ON items IS NULL;

COMMENT ON TRIGGER keep ON items IS NULL;

ALTER TABLE items DISABLE RULE quiet;

ALTER TABLE items DISABLE TRIGGER keep;
