package org.schemaparity.sample.library.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Unique;

/** Whoever wrote, translated or read out a title. */
@Table
@Unique(columns = {"familyName", "givenName", "born"})
public record Author(
    @PrimaryKey @Identity int id,
    String familyName,
    Optional<String> givenName,
    @Nullable Short born) {}
