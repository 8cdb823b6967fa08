package org.schemaparity.sample.library.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;

/** What readers look for. */
@Table(comment = "What readers look for; the shelves hold copies of it.")
@Index(value = "to_tsvector('simple', name)", method = "gin")
public record Title(
    @PrimaryKey @Identity long id,
    @Unique @Column(length = 13) @Check("isbn ~ '^97[89][0-9]{10}$'") @Nullable Isbn isbn,
    @Column(length = 300) String name,
    @GeneratedColumn("lower(name)") @Index String sortName,
    MediaFormat format,
    @ForeignKey(value = Subject.class, onDelete = ReferentialAction.SET_NULL)
        @Index
        @Column(length = 10)
        @Nullable String subjectCode,
    @Column(name = "year_published") @Check("year_published >= 1450") short published,
    @Check("pages > 0") @Nullable Integer pages,
    @Index(method = "gin") @Default("'{}'") List<String> keywords,
    @Json @Default("'{}'") String details,
    @Default("now()") Instant addedAt) {}
