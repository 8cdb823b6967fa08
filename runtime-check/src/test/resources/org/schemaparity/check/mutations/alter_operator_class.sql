-- mutation: RENAME TO
-- finds: dropped operator class spare.letters(gin)
-- finds: created operator class spare.signs(gin)
ALTER OPERATOR CLASS spare.letters USING gin RENAME TO signs;

-- mutation: SET SCHEMA
-- finds: dropped operator class spare.letters(gin)
-- finds: created operator class shop.letters(gin)
ALTER OPERATOR CLASS spare.letters USING gin SET SCHEMA shop;
