-- mutation: REASSIGN OWNED
-- asks: owners
-- finds: owner shop.parcels: role
REASSIGN OWNED BY parity_owner TO parity_clerk;
