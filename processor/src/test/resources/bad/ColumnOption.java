package shop;

import org.schemaparity.annotations.*;

@Table
@Index("copies COLLATE \"C\"")
record Loan(
    @PrimaryKey long id,
    @Column(collation = "C") int copies,
    @Column(storage = Column.Storage.EXTERNAL) long fee,
    @Column(compression = Column.Compression.LZ4) java.util.UUID token,
    @Column(collation = "C") State state,
    @Column(collation = "C") State[] states,
    @Column(collation = "C") java.util.List<String> notes,
    @Column(storage = Column.Storage.EXTERNAL, compression = Column.Compression.LZ4) byte[] scan,
    @Column(storage = Column.Storage.MAIN, collation = "C") Title title,
    @Column(storage = Column.Storage.MAIN) Size size) {}

enum State {
  NEW
}

@Domain
record Title(String value) {}

@Domain
record Size(int value) {}
