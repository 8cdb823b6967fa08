package org.schemaparity.sample.library.catalogue;

import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;

/** An author's part in a title. */
@Table
@Unique(columns = {"titleId", "ordinal"})
public record Authorship(
    @PrimaryKey @ForeignKey(value = Title.class, onDelete = ReferentialAction.CASCADE) long titleId,
    @PrimaryKey @ForeignKey(value = Author.class, onDelete = ReferentialAction.RESTRICT) @Index
        int authorId,
    @Default("'AUTHOR'") CreditRole role,
    @Default("1") short ordinal) {}
