-- mutation: DROP STATISTICS
-- finds: dropped statistics spare.things_stats
DROP STATISTICS spare.things_stats;
