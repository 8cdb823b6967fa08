-- mutation: SET STATISTICS
-- asks: statistics targets
-- finds: statistics spare.things_stats: statistics target
ALTER STATISTICS spare.things_stats SET STATISTICS 300;

-- mutation: RENAME TO
-- finds: dropped statistics spare.things_stats
-- finds: created statistics spare.things_figures
ALTER STATISTICS spare.things_stats RENAME TO things_figures;

-- mutation: SET SCHEMA
-- finds: dropped statistics spare.things_stats
-- finds: created statistics shop.things_stats
ALTER STATISTICS spare.things_stats SET SCHEMA shop;
