-- mutation: REASSIGN OWNED
-- asks: owners
-- finds: owner table shop.parcels: role
REASSIGN OWNED BY parity_owner TO parity_clerk;
