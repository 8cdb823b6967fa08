package shop;

import org.schemaparity.annotations.*;

@Table
@Index({
  "id",
  "extra"
})
record Book(
    @PrimaryKey long id,
    @Json(binary = false) String extra,
    @Unique @Column(type = "point") String place,
    @Index(method = "gist") @Column(type = "point") String spot) {}
