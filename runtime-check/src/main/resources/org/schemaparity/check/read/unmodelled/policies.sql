SELECT
  format('policy %I on %s', p.polname, p.polrelid::regclass) AS name,
  concat_ws(' ',
    CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END,
    CASE p.polcmd WHEN '*' THEN 'for all' WHEN 'r' THEN 'for select' WHEN 'a' THEN 'for insert'
      WHEN 'w' THEN 'for update' ELSE 'for delete' END,
    'to ' || (SELECT string_agg(CASE role WHEN 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(role)) END, ', '
        ORDER BY CASE role WHEN 0 THEN 'public' ELSE pg_get_userbyid(role) END)
      FROM unnest(p.polroles) AS role),
    'using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
    'with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')',
    'comment ' || quote_literal(obj_description(p.oid, 'pg_policy'))) AS residue
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN user_schema n ON n.oid = c.relnamespace
