-- mutation: CREATE OPERATOR FAMILY
-- finds: created operator family shop.families(btree)
CREATE OPERATOR FAMILY shop.families USING btree;

-- mutation: COMMENT
-- finds: operator family spare.numbers(btree): comment
COMMENT ON OPERATOR FAMILY spare.numbers USING btree IS 'changed';

-- mutation: DROP OPERATOR FAMILY
-- finds: dropped operator family spare.others(btree)
DROP OPERATOR FAMILY spare.others USING btree;
