package shop;

import java.util.Optional;
import org.schemaparity.annotations.*;

@Table(replicaIdentity = Table.ReplicaIdentity.FULL, replicaIdentityIndex = "loan_pkey")
@SqlDefinition(value = "CREATE EXTENSION citext", resource = "db/citext.sql")
record Loan(
    @PrimaryKey int id,
    @Serial @Identity int number,
    @NotNullConstraint(name = "known") Optional<String> title) {}

@Domain
@CompositeType
record Price(int amount) {}
