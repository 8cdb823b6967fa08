package shop;

import org.schemaparity.annotations.*;

@Table(replicaIdentityIndex = "late")
record Loan(
    @PrimaryKey int id,
    @Unique(name = "late", deferrability = Deferrability.INITIALLY_DEFERRED) int number) {}

@Table(replicaIdentityIndex = "by_title")
record Book(@PrimaryKey int id, @Index(name = "by_title") String title) {}

@Table(replicaIdentityIndex = "some")
record Copy(@PrimaryKey @Index(name = "some", unique = true, where = "id > 0") int id) {}

@Table(replicaIdentityIndex = "by_note")
record Note(@PrimaryKey int id, @Unique(name = "by_note") Integer number, java.util.Optional<String> text) {}

@Table(replicaIdentityIndex = "by_mail")
record Member(@PrimaryKey int id, @Unique(name = "by_mail") java.util.Optional<String> mail) {}
