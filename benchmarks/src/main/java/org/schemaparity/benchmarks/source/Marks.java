package org.schemaparity.benchmarks.source;

/**
 * What a tool wants before an attribute.
 *
 * @param key before the key
 * @param nullable before what may be null
 * @param reference the whole attribute that refers to another type, with {@code %s} for its name
 * @param time the type of a point in time
 */
record Marks(String key, String nullable, String reference, String time) {
  static final String NULLABLE = "@org.jspecify.annotations.Nullable ";
  static final String PARENT_ID = "long parentId";

  /** For tools that know neither keys nor references. */
  static final Marks NULLABLE_ONLY = new Marks("", NULLABLE, PARENT_ID);

  Marks(String key, String nullable, String reference) {
    this(key, nullable, reference, Attribute.TIME);
  }

  /** {@return the attribute as {@code owner} declares it} */
  String declare(Attribute attribute, Subject owner) {
    String type = attribute.type().equals(Attribute.TIME) ? time : attribute.type();
    String plain = type + " " + attribute.name();
    return switch (attribute.role()) {
      case KEY -> key + plain;
      case VALUE -> plain;
      case NULLABLE_VALUE -> nullable + plain;
      case REFERENCE -> reference.formatted(owner.parent().qualifiedName());
    };
  }
}
