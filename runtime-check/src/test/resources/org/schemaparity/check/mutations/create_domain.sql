-- mutation: CREATE DOMAIN
-- finds: created domain shop.weight
CREATE DOMAIN shop.weight AS numeric(8,3) DEFAULT 1 NOT NULL CHECK (VALUE > 0);

-- mutation: AS another type
-- finds: domain spare.percent: type
DROP DOMAIN spare.percent;
CREATE DOMAIN spare.percent AS integer;

-- mutation: COLLATE
-- finds: domain crm.phone: collation
ALTER TABLE crm.customers DROP COLUMN phone;
DROP DOMAIN crm.phone;
CREATE DOMAIN crm.phone AS text CONSTRAINT phone_shape CHECK (VALUE ~ '^[0-9 +-]+$');
ALTER DOMAIN crm.phone ADD CONSTRAINT phone_length CHECK (length(VALUE) < 30) NOT VALID;
ALTER TABLE crm.customers ADD COLUMN phone crm.phone;
