-- Schema Parity: takes the migration of the same version back.
--   * column public.loan.due_on: not null from true to false
-- Schema: db7a77bb5e144fae -> c25f7ab1a748219d

ALTER TABLE loan ALTER COLUMN due_on DROP NOT NULL;
