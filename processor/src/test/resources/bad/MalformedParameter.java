package shop;

import org.schemaparity.annotations.*;

@Table(storageParameters = {"fillfactor", "autovacuum_enabled=false", "fillfactor = "})
@Index(value = "id", storageParameters = "70")
record Loan(
    @PrimaryKey(storageParameters = {"fillfactor=70", "FillFactor = 80"}) int id,
    @Column(options = "n_distinct: 5") String title) {}
