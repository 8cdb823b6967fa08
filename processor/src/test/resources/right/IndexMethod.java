/*
 * PostgreSQL asks the access method what it can do and refuses the rest: only `btree` indexes are
 * unique or sorted, `hash` and `spgist` have one key, and `btree`, `gist` and `spgist` alone
 * include further columns. Methods that extensions bring are left to the server.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "title", unique = true)
@Index(value = {"author", "title DESC"})
@Index(value = "author", method = "hash")
@Index(value = "title", method = "brin")
record Book(@PrimaryKey long id, String title, String author) {}
