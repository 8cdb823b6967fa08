package org.schemaparity.sample.library.catalogue;

import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;

/** What titles are about. A subject may be part of a wider one. */
@Table
@Check("parent_code <> code")
public record Subject(
    @PrimaryKey @Column(length = 10) String code,
    @Unique String name,
    // A few hundred rows are read as fast as an index.
    @SuppressWarnings("schema-parity:MissingIndex")
        @ForeignKey(value = Subject.class, onDelete = ReferentialAction.RESTRICT)
        @Column(length = 10)
        @Nullable String parentCode) {}
