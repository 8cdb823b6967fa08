-- mutation: DROP PUBLICATION
-- asks: publications
-- finds: dropped publication parity_spare
DROP PUBLICATION parity_spare;
