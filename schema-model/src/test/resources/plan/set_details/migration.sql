-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * domain public.label: not null comment from none to Given
--   * domain public.label: not null name from none to label_given
--   * column public.children.id: not null comment from none to It's
--   * column public.children.id: sequence comment from none to Counts
--   * column public.children.id: sequence persistence from none to unlogged
--   * column public.children.id: sequence type from none to integer
--   * unique constraint public.children.children_name_key: index comment from none to To find
--   * foreign key public.children.children_parent_id_fkey: trigger state from none to RI_FKey_check_ins on public.children disabled, RI_FKey_noaction_del on public.parents always
--   * index public.children.children_lower_idx: depends on extension from none to btree_gin, citext
--   * index public.children.children_lower_idx: statistics targets from none to 700 of key 1
--   * table public.events_1: trigger state of events_fk from none to RI_FKey_check_ins on public.events_1 disabled
--   * table public.events_1: trigger state of watch from none to disabled
-- Schema: a8800b84fc74cb4b -> e33b8e9ad5920d23

ALTER DOMAIN label RENAME CONSTRAINT label_not_null TO label_given;

COMMENT ON CONSTRAINT label_given ON DOMAIN label IS 'Given';

COMMENT ON CONSTRAINT children_id_not_null ON children IS 'It''s';

COMMENT ON SEQUENCE children_id_seq IS 'Counts';

ALTER SEQUENCE children_id_seq SET UNLOGGED;

ALTER SEQUENCE children_id_seq AS integer;

COMMENT ON INDEX children_name_key IS 'To find';

DO $$
DECLARE
  switched record;
BEGIN
  FOR switched IN
    SELECT t.tgrelid::regclass AS relation, t.tgname AS name,
      CASE
        WHEN p.proname = 'RI_FKey_check_ins' AND t.tgrelid = 'public.children'::regclass THEN 'DISABLE'
        WHEN p.proname = 'RI_FKey_noaction_del' AND t.tgrelid = 'public.parents'::regclass THEN 'ENABLE ALWAYS'
        ELSE 'ENABLE' END AS verb
    FROM pg_trigger t
    JOIN pg_constraint k ON k.oid = t.tgconstraint
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE k.conname = 'children_parent_id_fkey' AND k.conrelid = 'children'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s %s TRIGGER %I',
      switched.relation, switched.verb, switched.name);
  END LOOP;
END
$$;

ALTER INDEX children_lower_idx DEPENDS ON EXTENSION btree_gin;

ALTER INDEX children_lower_idx DEPENDS ON EXTENSION citext;

ALTER INDEX children_lower_idx ALTER COLUMN 1 SET STATISTICS 700;

DO $$
DECLARE
  switched record;
BEGIN
  FOR switched IN
    SELECT t.tgrelid::regclass AS relation, t.tgname AS name,
      CASE
        WHEN p.proname = 'RI_FKey_check_ins' AND t.tgrelid = 'public.events_1'::regclass THEN 'DISABLE'
        ELSE 'ENABLE' END AS verb
    FROM pg_trigger t
    JOIN pg_constraint k ON k.oid = t.tgconstraint
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE k.conname = 'events_fk' AND t.tgrelid = 'events_1'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s %s TRIGGER %I',
      switched.relation, switched.verb, switched.name);
  END LOOP;
END
$$;

ALTER TABLE events_1 DISABLE TRIGGER watch;
