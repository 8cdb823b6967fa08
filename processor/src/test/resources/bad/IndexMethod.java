package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "title", method = "btre")
@Index(value = "title", method = "hash", unique = true)
@Index(value = {"title", "author"}, method = "hash")
@Index(value = "title", method = "brin", include = "author")
@Index(value = {"author", "title DESC"}, method = "gist")
@Index(value = "title", method = "bloom")
@Exclusion(using = "btree", value = {"title WITH =", "author WITH <>"})
record Book(@PrimaryKey long id, String title, String author) {}
