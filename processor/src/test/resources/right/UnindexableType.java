/*
 * A `btree` index sorts its values, and PostgreSQL answers `data type json has no default operator
 * class for access method "btree"`. Unique constraints and keys have such an index too.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "extra", method = "gin")
record Book(
    @PrimaryKey long id,
    @Json String extra,
    @Unique String place,
    @Index(method = "gist") @Column(type = "point") String spot) {}
