CREATE INDEX loan_due_on_idx ON loan (due_on) WHERE returned_at IS NULL;
