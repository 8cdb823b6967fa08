/* Copyright ACME. */
package com.acme.shop;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.ReferentialAction;
import org.schemaparity.annotations.Table;

/** What I say of customers myself. */
@Table(comment = "Whoever bought or sold something.")
@Index({"phone", "nick"})
@SuppressWarnings("unused")
public record Customer(
    @PrimaryKey @Identity long id,
    @Column(length = 80) String name,
    @Column(type = "citext") String nick,
    @Nullable Place home,
    @Json @Default("'{}'") String settings,
    @Nullable List<String> tags,
    @ForeignKey(value = Customer.class, onDelete = ReferentialAction.SET_NULL) @Index
        @Nullable Long recommendedBy,
    @Column(length = 20) @Nullable String phone)
    implements Comparable<Customer> {
  // Nobody was born before that.
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** Checks. */
  public Customer {
    requireNonNull(name);
  }

  @Override
  public int compareTo(Customer other) {
    return name.compareTo(other.name); // by name alone
  }

  /** Some words. */
  static Map<String, String> words() {
    return Map.of("a", "}", "b", "/* no comment");
  }

  /** A nested one. */
  record Part1(int some) {}
}

/** Another type. */
final class Customers {}
