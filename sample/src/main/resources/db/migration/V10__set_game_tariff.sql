-- Data only. A new label can be used from the transaction after the one that added it.
INSERT INTO billing.tariff (format, valid_from, daily_rate, ceiling, grace, reminder_days)
VALUES ('game', '2024-06-01', 1.00, 30.00, '0 days', '{3,7}');
