-- Backfill: before due dates were kept, every loan ran for four weeks.
UPDATE loan SET due_on = CAST(borrowed_at AS date) + 28 WHERE due_on IS NULL;

ALTER TABLE loan ALTER COLUMN due_on SET NOT NULL;
