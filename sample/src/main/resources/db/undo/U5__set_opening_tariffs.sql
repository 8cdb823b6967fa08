-- Data only.
DELETE FROM billing.tariff WHERE valid_from = '2021-01-01';
