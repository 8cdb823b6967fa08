-- mutation: DROP TABLE
-- finds: dropped table shop.bookings
DROP TABLE shop.bookings;

-- mutation: DROP TABLE of a partition
-- finds: dropped table shop.events_2024_clicks
DROP TABLE shop.events_2024_clicks;

-- mutation: DROP TABLE of a partitioned table
-- finds: dropped table shop.regions
-- finds: dropped table shop.regions_coast
-- finds: dropped table shop.regions_north
DROP TABLE shop.regions;

-- mutation: DROP TABLE of a child
-- finds: dropped table crm.employees
DROP TABLE crm.employees;

-- mutation: DROP TABLE CASCADE
-- finds: dropped table shop.parcels
-- finds: dropped foreign key shop.deliveries.deliveries_parcel_fkey
-- until: 14
DROP TABLE shop.parcels CASCADE;

-- mutation: DROP TABLE with a quoted name
-- finds: dropped table Back Office.Order Lines
DROP TABLE "Back Office"."Order Lines";
