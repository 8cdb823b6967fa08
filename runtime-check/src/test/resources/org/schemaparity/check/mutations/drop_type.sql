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

-- mutation: DROP TYPE of a base type
-- finds: dropped base type spare.cents
-- finds: dropped function spare.cents_in(cstring)
-- finds: dropped function spare.cents_out(spare.cents)
DROP TYPE spare.cents CASCADE;

-- mutation: DROP TYPE of a shell
-- finds: dropped base type spare.later
DROP TYPE spare.later;
