/*
 * PostgreSQL keeps storage parameters and column options as names with values, and each once.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(storageParameters = {"fillfactor=90", "autovacuum_enabled=false"})
@Index(value = "title", storageParameters = "fillfactor=70")
record Loan(
    @PrimaryKey(storageParameters = "fillfactor=70") int id,
    @Column(options = "n_distinct=5") String title) {}
