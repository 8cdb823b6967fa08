-- The queries that may find something: to plan one takes PostgreSQL longer than to run it, and most databases have few kinds
-- of objects. What users make has a number of 16384 or more; see "Object Identifier Types" in the PostgreSQL manual.
SELECT p.query
FROM (
  VALUES
    ('sql_objects/access_methods', EXISTS (SELECT FROM pg_am WHERE oid >= 16384)),
    ('sql_objects/aggregates', EXISTS (SELECT FROM pg_aggregate WHERE aggfnoid >= 16384)),
    ('sql_objects/base_types', EXISTS (
      SELECT FROM pg_type t
      WHERE t.oid >= 16384 AND t.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid))),
    ('sql_objects/casts', EXISTS (SELECT FROM pg_cast WHERE oid >= 16384)),
    ('sql_objects/collations', EXISTS (SELECT FROM pg_collation WHERE oid >= 16384)),
    ('sql_objects/conversions', EXISTS (SELECT FROM pg_conversion WHERE oid >= 16384)),
    ('sql_objects/default_privileges', EXISTS (SELECT FROM request WHERE name = 'DEFAULT_PRIVILEGES')),
    ('sql_objects/event_triggers', EXISTS (SELECT FROM pg_event_trigger)),
    ('sql_objects/extensions', EXISTS (SELECT FROM pg_extension WHERE extname <> 'plpgsql')),
    ('sql_objects/foreign_data_wrappers', EXISTS (SELECT FROM pg_foreign_data_wrapper)),
    ('sql_objects/foreign_tables', EXISTS (SELECT FROM pg_foreign_table)),
    ('sql_objects/languages', EXISTS (SELECT FROM pg_language WHERE oid >= 16384)),
    ('sql_objects/materialized_views', EXISTS (SELECT FROM user_relation WHERE relkind = 'm')),
    ('sql_objects/operator_classes', EXISTS (SELECT FROM pg_opclass WHERE oid >= 16384)),
    ('sql_objects/operator_families', EXISTS (SELECT FROM pg_opfamily WHERE oid >= 16384)),
    ('sql_objects/operators', EXISTS (SELECT FROM pg_operator WHERE oid >= 16384)),
    ('sql_objects/owners', EXISTS (SELECT FROM request WHERE name = 'OWNERS')),
    ('sql_objects/policies', EXISTS (SELECT FROM pg_policy)),
    ('sql_objects/privileges', EXISTS (SELECT FROM request WHERE name = 'PRIVILEGES')),
    ('sql_objects/publications', EXISTS (SELECT FROM request WHERE name = 'PUBLICATIONS')),
    ('sql_objects/range_types', EXISTS (SELECT FROM pg_range WHERE rngtypid >= 16384)),
    ('sql_objects/routines', EXISTS (SELECT FROM pg_proc WHERE oid >= 16384)),
    ('sql_objects/rules', EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384 AND rulename <> '_RETURN')),
    ('sql_objects/servers', EXISTS (SELECT FROM pg_foreign_server)),
    ('sql_objects/statistics', EXISTS (SELECT FROM pg_statistic_ext)),
    ('sql_objects/text_search_configurations', EXISTS (SELECT FROM pg_ts_config WHERE oid >= 16384)),
    ('sql_objects/text_search_dictionaries', EXISTS (SELECT FROM pg_ts_dict WHERE oid >= 16384)),
    ('sql_objects/text_search_parsers', EXISTS (SELECT FROM pg_ts_parser WHERE oid >= 16384)),
    ('sql_objects/text_search_templates', EXISTS (SELECT FROM pg_ts_template WHERE oid >= 16384)),
    ('sql_objects/transforms', EXISTS (SELECT FROM pg_transform WHERE oid >= 16384)),
    ('sql_objects/triggers', EXISTS (SELECT FROM pg_trigger WHERE NOT tgisinternal)),
    ('sql_objects/views', EXISTS (SELECT FROM user_relation WHERE relkind = 'v')),
    ('unmodelled/security_labels', EXISTS (SELECT FROM pg_seclabel)),
    ('unmodelled/subscriptions', EXISTS (SELECT FROM request WHERE name = 'SUBSCRIPTIONS'))
  ) AS p (query, is_present)
WHERE p.is_present
