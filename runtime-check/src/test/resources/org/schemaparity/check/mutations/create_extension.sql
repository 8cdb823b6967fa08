-- mutation: CREATE EXTENSION
-- finds: created extension lo
CREATE EXTENSION lo;

-- mutation: WITH SCHEMA
-- finds: created extension earthdistance
-- finds: created extension cube
CREATE EXTENSION earthdistance SCHEMA shop CASCADE;
