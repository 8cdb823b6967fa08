-- mutation: ADD OPERATOR
-- finds: operator family spare.numbers(btree): operators
ALTER OPERATOR FAMILY spare.numbers USING btree ADD OPERATOR 3 = (integer, bigint);

-- mutation: ADD FUNCTION
-- finds: operator family spare.others(btree): functions
ALTER OPERATOR FAMILY spare.others USING btree ADD FUNCTION 1 btint48cmp(integer, bigint);

-- mutation: DROP OPERATOR
-- finds: operator family spare.numbers(btree): operators
ALTER OPERATOR FAMILY spare.numbers USING btree DROP OPERATOR 1 (integer, bigint);

-- mutation: DROP FUNCTION
-- finds: operator family spare.numbers(btree): functions
ALTER OPERATOR FAMILY spare.numbers USING btree DROP FUNCTION 1 (integer, bigint);

-- mutation: RENAME TO
-- finds: dropped operator family spare.others(btree)
-- finds: created operator family spare.more(btree)
ALTER OPERATOR FAMILY spare.others USING btree RENAME TO more;

-- mutation: SET SCHEMA
-- finds: dropped operator family spare.others(btree)
-- finds: created operator family shop.others(btree)
ALTER OPERATOR FAMILY spare.others USING btree SET SCHEMA shop;
