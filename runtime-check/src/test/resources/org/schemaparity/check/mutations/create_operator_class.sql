-- mutation: CREATE OPERATOR CLASS
-- finds: created operator class shop.numbers_ops(hash)
-- finds: created operator family shop.numbers_ops(hash)
CREATE OPERATOR CLASS shop.numbers_ops FOR TYPE integer USING hash AS OPERATOR 1 pg_catalog.=, FUNCTION 1 hashint4(integer);

-- mutation: DEFAULT
-- finds: operator class spare.letters(gin): default
DROP OPERATOR CLASS spare.letters USING gin;
CREATE OPERATOR CLASS spare.letters DEFAULT FOR TYPE uuid USING gin FAMILY spare.letters AS STORAGE text;

-- mutation: FOR TYPE
-- finds: operator class spare.letters(gin): type
DROP OPERATOR CLASS spare.letters USING gin;
CREATE OPERATOR CLASS spare.letters FOR TYPE date USING gin FAMILY spare.letters AS STORAGE text;

-- mutation: FAMILY
-- finds: operator class spare.numbers(btree): family
DROP OPERATOR CLASS spare.numbers USING btree;
CREATE OPERATOR CLASS spare.numbers FOR TYPE integer USING btree FAMILY spare.others
  AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS spare.numbers USING btree IS 'By size';

-- mutation: OPERATOR
-- finds: operator class spare.numbers(btree): operators
DROP OPERATOR CLASS spare.numbers USING btree;
CREATE OPERATOR CLASS spare.numbers FOR TYPE integer USING btree FAMILY spare.numbers
  AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS spare.numbers USING btree IS 'By size';

-- mutation: FUNCTION
-- finds: operator class spare.numbers(btree): functions
DROP OPERATOR CLASS spare.numbers USING btree;
CREATE OPERATOR CLASS spare.numbers FOR TYPE integer USING btree FAMILY spare.numbers
  AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >;
COMMENT ON OPERATOR CLASS spare.numbers USING btree IS 'By size';

-- mutation: STORAGE
-- finds: operator class spare.letters(gin): key type
DROP OPERATOR CLASS spare.letters USING gin;
CREATE OPERATOR CLASS spare.letters FOR TYPE uuid USING gin FAMILY spare.letters AS STORAGE bytea;

-- mutation: COMMENT
-- finds: operator class spare.numbers(btree): comment
COMMENT ON OPERATOR CLASS spare.numbers USING btree IS 'changed';

-- mutation: DROP OPERATOR CLASS
-- finds: dropped operator class spare.letters(gin)
DROP OPERATOR CLASS spare.letters USING gin;
