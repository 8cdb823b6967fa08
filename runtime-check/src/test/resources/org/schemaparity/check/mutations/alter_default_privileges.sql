-- mutation: GRANT ON TABLES
-- asks: privileges
-- finds: default privileges postgres.shop.tables: privileges
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT INSERT ON TABLES TO parity_clerk;

-- mutation: GRANT ON SEQUENCES
-- asks: privileges
-- finds: created default privileges postgres.shop.sequences
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT USAGE ON SEQUENCES TO parity_clerk;

-- mutation: GRANT in every schema
-- asks: privileges
-- finds: created default privileges parity_owner.tables
ALTER DEFAULT PRIVILEGES FOR ROLE parity_owner GRANT SELECT ON TABLES TO parity_clerk;

-- mutation: REVOKE
-- asks: privileges
-- finds: dropped default privileges postgres.shop.tables
ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE SELECT ON TABLES FROM parity_auditor;

-- mutation: REVOKE what PUBLIC has of itself
-- asks: privileges
-- finds: created default privileges postgres.types
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
