package org.schemaparity.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.render.Words;

/**
 * What a check is told to pass over: the differences that fit all that the rule says. Start with
 * one of the static methods and narrow it with the others.
 *
 * @param kind the kind of the objects; any if absent
 * @param schema the raw name of the schema that the objects lie in, or are; any if absent
 * @param name what the objects' names with dots between them look like, such as {@code
 *     "public.batch_*"}, where {@code *} stands for anything and {@code ?} for one character; any
 *     if absent
 * @param attribute the attribute in a finding's words, such as {@code "comment"}, or {@code
 *     "presence"}; any if absent
 */
public record IgnoreRule(
    Optional<ObjectKind> kind,
    Optional<String> schema,
    Optional<String> name,
    Optional<String> attribute) {
  private static final IgnoreRule ANYTHING =
      new IgnoreRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** {@return a rule for the objects of one kind} */
  public static IgnoreRule kind(ObjectKind kind) {
    return new IgnoreRule(Optional.of(kind), ANYTHING.schema, ANYTHING.name, ANYTHING.attribute);
  }

  /** {@return a rule for a schema and all that lies in it} */
  public static IgnoreRule schema(String schema) {
    return ANYTHING.inSchema(schema);
  }

  /**
   * {@return a rule for the objects whose names with dots between them look like {@code pattern}}
   *
   * @param pattern such as {@code "public.batch_*"}; {@code *} stands for anything and {@code ?}
   *     for one character
   */
  public static IgnoreRule named(String pattern) {
    return ANYTHING.withName(pattern);
  }

  /**
   * {@return a rule for one attribute}
   *
   * @param attribute the attribute in a finding's words, such as {@code "comment"}, or {@code
   *     "presence"} for objects that are on one side only
   */
  public static IgnoreRule attribute(String attribute) {
    return ANYTHING.withAttribute(attribute);
  }

  /** {@return this rule for what lies in one schema only} */
  public IgnoreRule inSchema(String schema) {
    return new IgnoreRule(kind, Optional.of(schema), name, attribute);
  }

  /** {@return this rule for what is named like {@code pattern} only} */
  public IgnoreRule withName(String pattern) {
    return new IgnoreRule(kind, schema, Optional.of(pattern), attribute);
  }

  /** {@return this rule for one attribute only} */
  public IgnoreRule withAttribute(String attribute) {
    return new IgnoreRule(kind, schema, name, Optional.of(attribute));
  }

  boolean covers(Change change) {
    return covers(change.path(), attribute(change));
  }

  /**
   * {@return whether the rule covers an attribute of an object}
   *
   * @param given the attribute in a finding's words
   */
  public boolean covers(ObjectPath path, String given) {
    return kind.map(path.kind()::equals).orElse(true)
        && schema.map(path.names().get(0)::equals).orElse(true)
        && name.map(pattern -> looksLike(pattern, path.toString())).orElse(true)
        && attribute.map(given::equals).orElse(true);
  }

  private static String attribute(Change change) {
    return change instanceof Change.Altered altered
        ? Words.attribute(altered)
        : change instanceof Change.Renamed ? "name" : "presence";
  }

  private static boolean looksLike(String pattern, String name) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
  }

  /** {@return what the rule covers, in words, such as {@code "views in schema audit"}} */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(kind.map(ObjectKind::words).orElse("anything"));
    schema.ifPresent(text -> words.append(" in schema ").append(text));
    name.ifPresent(text -> words.append(" named like ").append(text));
    attribute.ifPresent(text -> words.append(", attribute ").append(text));
    return words.toString();
  }
}
