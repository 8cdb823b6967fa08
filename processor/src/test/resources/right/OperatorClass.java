/*
 * An operator class belongs to one access method, and PostgreSQL refuses it for another. Only
 * classes that PostgreSQL itself brings are known here; those of extensions are left to the server.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "extra jsonb_path_ops", method = "gin")
@Index("title text_pattern_ops")
@Index(value = "title gin_trgm_ops", method = "gin")
record Book(@PrimaryKey long id, String title, @Json String extra) {}
