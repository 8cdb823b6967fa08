-- mutation: GRANT ON TABLES
-- asks: default privileges
-- finds: created default privileges tables of postgres in schema shop.parity_clerk
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT INSERT ON TABLES TO parity_clerk;

-- mutation: GRANT ON SEQUENCES
-- asks: default privileges
-- finds: created default privileges sequences of postgres in schema shop.parity_clerk
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT USAGE ON SEQUENCES TO parity_clerk;

-- mutation: GRANT in every schema
-- asks: default privileges
-- finds: created default privileges tables of parity_owner.parity_clerk
ALTER DEFAULT PRIVILEGES FOR ROLE parity_owner GRANT SELECT ON TABLES TO parity_clerk;

-- mutation: REVOKE
-- asks: default privileges
-- finds: dropped default privileges tables of postgres in schema shop.parity_auditor
ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE SELECT ON TABLES FROM parity_auditor;

-- mutation: REVOKE what PUBLIC has of itself
-- asks: default privileges
-- finds: created default privileges types of postgres.public
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;

-- mutation: GRANT more
-- asks: default privileges
-- finds: default privileges tables of postgres in schema shop.parity_auditor: privileges
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT INSERT ON TABLES TO parity_auditor;
