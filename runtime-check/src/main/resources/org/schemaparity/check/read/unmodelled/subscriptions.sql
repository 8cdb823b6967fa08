-- The other columns of the catalog are for superusers.
SELECT
  format('subscription %I', s.subname) AS name,
  ARRAY[
    ['enabled', s.subenabled],
    ['slot', s.subslotname],
    ['publications', (SELECT string_agg(p, ', ' ORDER BY p COLLATE "C") FROM unnest(s.subpublications) AS p)]]::text[] AS details
FROM pg_subscription s
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
