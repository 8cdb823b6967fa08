-- mutation: DROP EVENT TRIGGER
-- finds: dropped event trigger parity_spare
DROP EVENT TRIGGER parity_spare;

-- mutation: DROP EVENT TRIGGER at login
-- from: 17
-- finds: dropped event trigger parity_login
DROP EVENT TRIGGER parity_login;
