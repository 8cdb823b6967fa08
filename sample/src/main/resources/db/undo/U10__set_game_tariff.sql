-- Data only.
DELETE FROM billing.tariff WHERE format = 'game' AND valid_from = '2024-06-01';
