-- mutation: RENAME TO
-- finds: dropped schema empty
-- finds: created schema vacant
ALTER SCHEMA empty RENAME TO vacant;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner schema empty: role
ALTER SCHEMA empty OWNER TO parity_owner;
