-- mutation: CREATE PUBLICATION
-- asks: publications
-- finds: created publication parity_more
CREATE PUBLICATION parity_more FOR TABLE shop.parcels;

-- mutation: FOR ALL TABLES
-- asks: publications
-- finds: created publication parity_all
CREATE PUBLICATION parity_all FOR ALL TABLES;

-- mutation: from nothing to FOR ALL TABLES
-- asks: publications
-- finds: publication parity_spare: all tables
DROP PUBLICATION parity_spare;
CREATE PUBLICATION parity_spare FOR ALL TABLES;
