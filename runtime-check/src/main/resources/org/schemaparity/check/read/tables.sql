SELECT
  c.nspname AS schema_name,
  c.relname AS name,
  obj_description(c.oid, 'pg_class') AS comment,
  concat_ws(', ',
    CASE c.relpersistence WHEN 'u' THEN 'unlogged' END,
    CASE c.relkind WHEN 'p' THEN 'partition by ' || pg_get_partkeydef(c.oid) END,
    CASE WHEN c.relispartition THEN (
      SELECT format('partition of %s %s', i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid))
      FROM pg_inherits i
      WHERE i.inhrelid = c.oid)
    ELSE (
      SELECT format('inherits (%s)', string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno))
      FROM pg_inherits i
      WHERE i.inhrelid = c.oid
      HAVING count(*) > 0)
    END,
    'of type ' || NULLIF(c.reloftype, 0)::regtype,
    'with (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) AS o) || ')',
    'toast with (' || (
      SELECT string_agg(o, ', ' ORDER BY o)
      FROM pg_class toast, unnest(toast.reloptions) AS o
      WHERE toast.oid = c.reltoastrelid) || ')',
    'using ' || (SELECT m.amname FROM pg_am m WHERE m.oid = c.relam AND m.amname <> 'heap'),
    'tablespace ' || (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = c.reltablespace),
    CASE WHEN c.relrowsecurity THEN 'row level security' END,
    CASE WHEN c.relforcerowsecurity THEN 'force row level security' END,
    CASE c.relreplident
      WHEN 'n' THEN 'replica identity nothing'
      WHEN 'f' THEN 'replica identity full'
      WHEN 'i' THEN 'replica identity using index ' || (
        SELECT i.indexrelid::regclass FROM pg_index i WHERE i.indrelid = c.oid AND i.indisreplident)
    END) AS residue
FROM user_table c
ORDER BY c.nspname, c.relname
