-- mutation: DROP TYPE of an enum
-- finds: dropped enum type spare.size
-- finds: dropped cast (spare.size, crm.mood)
DROP TYPE spare.size CASCADE;

-- mutation: DROP TYPE of a composite type
-- finds: dropped composite type spare.pair
DROP TYPE spare.pair;

-- mutation: DROP TYPE of a range type
-- finds: dropped range type spare.span
DROP TYPE spare.span;
