-- Data only: the tariffs that were in force when the library opened.
INSERT INTO billing.tariff (format, valid_from, daily_rate, ceiling)
VALUES
    ('book', '2021-01-01', 0.20, 10.00),
    ('audio book', '2021-01-01', 0.20, 10.00),
    ('film', '2021-01-01', 0.50, 15.00);
