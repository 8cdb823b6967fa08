package shop;

import org.schemaparity.annotations.*;

@Table
@Index({"title", "author"})
@Index({"author", "title"})
@Index({"title", "author"})
@Index({"title DESC"})
record Book(
    @PrimaryKey @Unique long id,
    @Index String title,
    @Index @Unique String isbn,
    @Index(method = "hash") String author) {}
