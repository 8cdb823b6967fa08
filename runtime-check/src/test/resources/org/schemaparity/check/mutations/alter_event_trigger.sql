-- mutation: DISABLE
-- finds: event trigger parity_spare: state
ALTER EVENT TRIGGER parity_spare DISABLE;

-- mutation: ENABLE
-- finds: event trigger parity_drops: state
ALTER EVENT TRIGGER parity_drops ENABLE;

-- mutation: ENABLE REPLICA
-- finds: event trigger parity_spare: state
ALTER EVENT TRIGGER parity_spare ENABLE REPLICA;

-- mutation: ENABLE ALWAYS
-- finds: event trigger parity_drops: state
ALTER EVENT TRIGGER parity_drops ENABLE ALWAYS;

-- mutation: RENAME TO
-- finds: dropped event trigger parity_spare
-- finds: created event trigger parity_rewrites
ALTER EVENT TRIGGER parity_spare RENAME TO parity_rewrites;
