-- mutation: ADD VALUE
-- finds: enum type shop.order_state: labels
ALTER TYPE shop.order_state ADD VALUE 'lost';

-- mutation: ADD VALUE BEFORE
-- finds: enum type shop.order_state: labels
ALTER TYPE shop.order_state ADD VALUE 'billed' BEFORE 'paid';

-- mutation: ADD VALUE AFTER
-- finds: enum type crm.mood: labels
ALTER TYPE crm.mood ADD VALUE 'so-so' AFTER 'sad';

-- mutation: RENAME VALUE
-- finds: enum type crm.mood: labels
ALTER TYPE crm.mood RENAME VALUE 'sad' TO 'unhappy';

-- mutation: RENAME TO of an enum
-- finds: dropped enum type spare.size
-- finds: created enum type spare.extent
-- finds: dropped cast (spare.size, crm.mood)
-- finds: created cast (spare.extent, crm.mood)
ALTER TYPE spare.size RENAME TO extent;

-- mutation: SET SCHEMA of a composite type
-- finds: dropped composite type spare.pair
-- finds: created composite type shop.pair
ALTER TYPE spare.pair SET SCHEMA shop;

-- mutation: ADD ATTRIBUTE
-- finds: created attribute crm.address.country
ALTER TYPE crm.address ADD ATTRIBUTE country char(2);

-- mutation: DROP ATTRIBUTE
-- finds: dropped attribute spare.pair.other
ALTER TYPE spare.pair DROP ATTRIBUTE other;

-- mutation: DROP ATTRIBUTE of a typed table
-- finds: dropped attribute shop.dimensions.note
-- finds: dropped column shop.stickers.note
ALTER TYPE shop.dimensions DROP ATTRIBUTE note CASCADE;

-- mutation: ALTER ATTRIBUTE TYPE
-- finds: attribute spare.pair.one: type
ALTER TYPE spare.pair ALTER ATTRIBUTE one SET DATA TYPE bigint;

-- mutation: ALTER ATTRIBUTE TYPE COLLATE
-- finds: attribute spare.place.name: collation
ALTER TYPE spare.place ALTER ATTRIBUTE name TYPE text COLLATE "C";

-- mutation: RENAME ATTRIBUTE
-- finds: dropped attribute spare.pair.other
-- finds: created attribute spare.pair.another
ALTER TYPE spare.pair RENAME ATTRIBUTE other TO another;

-- mutation: RENAME TO of a range type
-- finds: dropped range type spare.span
-- finds: created range type spare.reach
ALTER TYPE spare.span RENAME TO reach;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner type crm.mood: role
ALTER TYPE crm.mood OWNER TO parity_owner;

-- mutation: SET TYPMOD_IN
-- finds: base type spare.cents: modifier input
ALTER TYPE spare.cents SET (TYPMOD_IN = varchartypmodin);

-- mutation: SET TYPMOD_IN and TYPMOD_OUT
-- finds: base type spare.cents: modifier input
-- finds: base type spare.cents: modifier output
ALTER TYPE spare.cents SET (TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout);
