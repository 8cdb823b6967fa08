-- Schema Parity: takes the migration of the same version back.
--   * dropped column public.title.sort_name
--   * dropped column public.title.keywords
--   * dropped index public.title.title_sort_name_idx
--   * dropped index public.title.title_keywords_idx
--   * dropped index public.title.title_to_tsvector_idx
-- Schema: 2f6114c9d1b33db7 -> 3dfd123af4cc130e

DROP INDEX title_sort_name_idx;

DROP INDEX title_keywords_idx;

DROP INDEX title_to_tsvector_idx;

ALTER TABLE title DROP COLUMN sort_name;

-- DATA LOSS: The column's values are lost. If it only has another name now, say so on its component: @Column(formerName = "keywords").
ALTER TABLE title DROP COLUMN keywords;
