package org.schemaparity.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells one {@link SqlObject} from all others.
 *
 * @param kind its kind
 * @param names the raw names that lead to it: its schema's and its own, such as a view's; its
 *     schema's, its relation's and its own, such as a trigger's; or only its own, such as an
 *     extension's
 * @param signature what else tells it from others of its name, as PostgreSQL prints it without
 *     parentheses: the types of a routine's arguments or of an operator's operands, or the access
 *     method of an operator class; empty where names are enough
 */
public record SqlObjectName(ObjectKind kind, List<String> names, String signature)
    implements Comparable<SqlObjectName> {
  public SqlObjectName {
    names = List.copyOf(names);
  }

  /** {@return the names as a path has them: the last one with the signature, if it has one} */
  public List<String> path() {
    if (!kind.hasSignature()) {
      return names;
    }
    int last = names.size() - 1;
    return Stream.concat(
            names.subList(0, last).stream(), Stream.of(names.get(last) + "(" + signature + ")"))
        .toList();
  }

  @Override
  public int compareTo(SqlObjectName other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : toString().compareTo(other.toString());
  }

  /** {@return the names with dots between them, unquoted: for people, not for SQL} */
  @Override
  public String toString() {
    return path().stream().collect(Collectors.joining("."));
  }
}
