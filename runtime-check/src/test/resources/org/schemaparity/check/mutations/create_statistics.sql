-- mutation: CREATE STATISTICS
-- finds: created statistics shop.journal_stats
CREATE STATISTICS shop.journal_stats (ndistinct) ON what, number FROM shop.journal;

-- mutation: CREATE STATISTICS of an expression
-- from: 14
-- finds: created statistics shop.journal_stats
CREATE STATISTICS shop.journal_stats ON (number % 2) FROM shop.journal;

-- mutation: other kinds
-- finds: statistics shop.products_stats: kinds
DROP STATISTICS shop.products_stats;
CREATE STATISTICS shop.products_stats (ndistinct, mcv) ON title, country FROM shop.products;

-- mutation: all kinds
-- finds: statistics spare.things_stats: kinds
DROP STATISTICS spare.things_stats;
CREATE STATISTICS spare.things_stats ON name, kind FROM spare.things;

-- mutation: other columns
-- finds: statistics shop.products_stats: keys
DROP STATISTICS shop.products_stats;
CREATE STATISTICS shop.products_stats (ndistinct, dependencies) ON title, sku FROM shop.products;

-- mutation: another expression
-- from: 14
-- finds: statistics shop.products_sku_stats: keys
DROP STATISTICS shop.products_sku_stats;
CREATE STATISTICS shop.products_sku_stats ON upper(sku) FROM shop.products;

-- mutation: another table
-- finds: statistics spare.things_stats: table
DROP STATISTICS spare.things_stats;
CREATE STATISTICS spare.things_stats (mcv) ON name, kind FROM spare.things_too;
