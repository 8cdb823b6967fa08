-- Schema Parity: takes the migration of the same version back.
--   * new column public.part.id: integer NOT NULL
-- Schema: 55e7a6d6170b6c0e -> 92ee5aac83485172

COMMENT ON COLUMN part.id IS 'Here as well';
