-- mutation: DROP USER MAPPING
-- finds: server attic: user mapping of parity_auditor
DROP USER MAPPING FOR parity_auditor SERVER attic;
