-- mutation: SET DEFAULT
-- finds: domain spare.percent: default value
ALTER DOMAIN spare.percent SET DEFAULT 100;

-- mutation: SET DEFAULT to something else
-- finds: domain shop.price: default value
ALTER DOMAIN shop.price SET DEFAULT 1;

-- mutation: DROP DEFAULT
-- finds: domain shop.price: default value
ALTER DOMAIN shop.price DROP DEFAULT;

-- mutation: SET NOT NULL
-- finds: domain crm.phone: nullability
UPDATE crm.customers SET phone = '1';
ALTER DOMAIN crm.phone SET NOT NULL;

-- mutation: DROP NOT NULL
-- finds: domain shop.price: nullability
ALTER DOMAIN shop.price DROP NOT NULL;

-- mutation: ADD CHECK
-- finds: created domain constraint shop.price.price_even
ALTER DOMAIN shop.price ADD CONSTRAINT price_even CHECK (VALUE <> 0.01);

-- mutation: ADD CHECK NOT VALID
-- finds: created domain constraint spare.percent.percent_bounds
ALTER DOMAIN spare.percent ADD CONSTRAINT percent_bounds CHECK (VALUE BETWEEN 0 AND 100) NOT VALID;

-- mutation: another CHECK
-- finds: domain constraint shop.price.price_not_huge: expression
ALTER DOMAIN shop.price DROP CONSTRAINT price_not_huge;
ALTER DOMAIN shop.price ADD CONSTRAINT price_not_huge CHECK (VALUE < 2000000);

-- mutation: CHECK NOT VALID
-- finds: domain constraint shop.price.price_not_huge: validity
ALTER DOMAIN shop.price DROP CONSTRAINT price_not_huge;
ALTER DOMAIN shop.price ADD CONSTRAINT price_not_huge CHECK (VALUE < 1000000) NOT VALID;

-- mutation: VALIDATE CONSTRAINT
-- finds: domain constraint crm.phone.phone_length: validity
ALTER DOMAIN crm.phone VALIDATE CONSTRAINT phone_length;

-- mutation: DROP CONSTRAINT
-- finds: dropped domain constraint shop.price.price_not_huge
ALTER DOMAIN shop.price DROP CONSTRAINT price_not_huge;

-- mutation: RENAME CONSTRAINT
-- finds: renamed domain constraint shop.price.price_not_huge to price_sane
ALTER DOMAIN shop.price RENAME CONSTRAINT price_not_huge TO price_sane;

-- mutation: RENAME CONSTRAINT of NOT NULL
-- from: 17
-- finds: domain shop.label: not null name
ALTER DOMAIN shop.label RENAME CONSTRAINT label_given TO label_known;

-- mutation: RENAME TO
-- finds: dropped domain spare.percent
-- finds: created domain spare.share
ALTER DOMAIN spare.percent RENAME TO share;

-- mutation: SET SCHEMA
-- finds: dropped domain spare.percent
-- finds: created domain shop.percent
ALTER DOMAIN spare.percent SET SCHEMA shop;
