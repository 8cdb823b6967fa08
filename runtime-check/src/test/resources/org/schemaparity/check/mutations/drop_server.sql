-- mutation: DROP SERVER
-- finds: dropped server spare_server
DROP SERVER spare_server;
