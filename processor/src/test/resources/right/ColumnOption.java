/*
 * Only text is sorted by a collation. Values of one length, such as numbers and times, always stay
 * in their row as they are: there is nothing to compress and nowhere else to keep them. PostgreSQL
 * refuses to be told otherwise.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index("title COLLATE \"C\"")
record Loan(
    @PrimaryKey long id,
    int copies,
    @Column(collation = "C") String title,
    @Column(storage = Column.Storage.EXTERNAL) byte[] scan,
    @Column(compression = Column.Compression.LZ4) String note) {}
