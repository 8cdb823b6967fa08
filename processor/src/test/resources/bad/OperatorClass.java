package shop;

import org.schemaparity.annotations.*;

@Table
@Index("title jsonb_path_ops")
@Index({"id", "title text_patern_ops"})
@Index("title varchar_patten_ops")
@Index("title text_pattern_ops")
@Index(value = "title gin_trgm_ops", method = "gin")
@Index("id text_pattern_ops")
record Book(@PrimaryKey long id, String title) {}
