CREATE VIEW open_loans AS SELECT id FROM loan;
