package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)", unlogged = true)
record Loan(@PrimaryKey long id) {}

@Table(
    partitionBy = "HASH (id)",
    storageParameters = "fillfactor=70",
    clusteredOn = "copy_pkey")
record Copy(@PrimaryKey long id) {}
