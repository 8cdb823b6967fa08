package library;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.schemaparity.annotations.*;

@Table(
    schema = "stock",
    storageParameters = {"fillfactor=70", "Toast.autovacuum_enabled = false"},
    accessMethod = "heap",
    tablespace = "pg_default",
    rowSecurity = true,
    forcedRowSecurity = true,
    replicaIdentityIndex = "item_code_key",
    clusteredOn = "by_name")
@Unique(
    columns = {"code", "placedAt"},
    include = "note",
    deferrability = Deferrability.INITIALLY_DEFERRED,
    storageParameters = "fillfactor=80",
    tablespace = "pg_default",
    comment = "one at a time")
@Index(
    value = {"name COLLATE \"C\" text_pattern_ops DESC NULLS LAST", "placedAt ASC NULLS LAST"},
    name = "by_name",
    include = {"code", "note"},
    storageParameters = "fillfactor=60",
    tablespace = "pg_default",
    comment = "for \"search\"")
@Index(
    value = {"lower(name) DESC", "(code || name) COLLATE \"POSIX\"", "placedAt DESC NULLS FIRST"},
    where = "note IS NOT NULL")
@Index(value = "name gist_trgm_ops(siglen='32')", method = "gist")
@Index(value = "placedAt date_minmax_ops", method = "brin")
@Check(value = "code <> ''", noInherit = true, comment = "never empty")
@Check(value = "name <> ''", name = "has_name", validity = Validity.NOT_VALID)
@Exclusion(
    using = "gist",
    value = {"code WITH =", "during WITH &&"},
    where = "note IS NULL",
    deferrability = Deferrability.INITIALLY_IMMEDIATE,
    comment = "no two at once")
@Exclusion(using = "btree", value = "lower(name) text_ops WITH OPERATOR(pg_catalog.=)", name = "alone")
@SqlDefinition("CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm")
record Item(
    @PrimaryKey(include = "name", comment = "the key")
        @Identity(
            value = Identity.Generation.BY_DEFAULT,
            sequence = "item_numbers",
            start = 100,
            increment = 5,
            minimum = 10,
            maximum = 1000,
            cache = 7,
            cycle = true)
        int id,
    @Unique @Column(collation = "C", storage = Column.Storage.EXTERNAL, statisticsTarget = 500)
        String code,
    @Column(options = {"n_distinct=100", "n_distinct_inherited=-0.5"}) String name,
    @Column(statisticsTarget = 0) LocalDate placedAt,
    Optional<String> note,
    @Column(type = "int4range") String during,
    @GeneratedColumn(value = "id * 2", storage = GeneratedColumn.Storage.STORED) int twice) {}

@Table(unlogged = true, replicaIdentity = Table.ReplicaIdentity.FULL)
record Line(
    @PrimaryKey @Serial long id,
    @Serial(start = 7, comment = "counts lines") short position,
    @Serial(sequence = "line_ticket", increment = -1) int ticket,
    @Identity(start = 1, increment = 1, minimum = 1, maximum = 2147483647, cache = 1) int usual,
    Part part,
    Instant at) {}

record Part(
    @Index(include = "weight", comment = "of a part") int number,
    BigDecimal weight,
    @Serial int tag) {}

@Table(replicaIdentity = Table.ReplicaIdentity.NOTHING)
@ForeignKey(
    value = Bin.class,
    columns = {"row", "place"},
    match = ForeignKey.Match.FULL,
    onDelete = ReferentialAction.SET_NULL,
    deferrability = Deferrability.INITIALLY_DEFERRED,
    validity = Validity.NOT_VALID,
    comment = "where it lies")
record Stored(@PrimaryKey int id, Optional<Integer> row, Optional<Integer> place) {}

@Table
record Bin(
    @PrimaryKey(storageParameters = "fillfactor=90", tablespace = "pg_default") int row,
    @PrimaryKey int place) {}
