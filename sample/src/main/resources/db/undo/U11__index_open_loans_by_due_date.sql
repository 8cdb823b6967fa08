-- Schema Parity: takes the migration of the same version back.
--   * dropped index public.loan.loan_due_on_idx
-- Schema: 3dfd123af4cc130e -> d57c7b1a9677275b

DROP INDEX loan_due_on_idx;
