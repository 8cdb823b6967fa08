/*
 * A `btree` index over (title, author) finds by `title` alone too, and a key has an index already.
 * Each further index is written at each insert, takes room, and answers no query faster.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index({"title", "author"})
@Index({"author", "title"})
record Book(
    @PrimaryKey long id,
    String title,
    @Unique String isbn,
    @Index(method = "hash") String author) {}
