package org.schemaparity.cli.imports.java;

import java.util.List;

/**
 * A record or an enum.
 *
 * @param name its simple name
 * @param javadoc what Javadoc says of it, in paragraphs of plain text; empty for none
 * @param annotations our annotations
 * @param shape its components or constants
 * @param parts the records in it that hold a part of its components
 * @param kept what was written by hand
 */
public record TypeSource(
    String name,
    List<String> javadoc,
    List<Use> annotations,
    Shape shape,
    List<TypeSource> parts,
    Kept kept) {
  public TypeSource {
    javadoc = List.copyOf(javadoc);
    annotations = List.copyOf(annotations);
    parts = List.copyOf(parts);
  }

  /** What a type consists of. */
  public sealed interface Shape {}

  /** The components of a record. */
  public record RecordShape(List<Component> components) implements Shape {
    public RecordShape {
      components = List.copyOf(components);
    }
  }

  /** The constants of an enum. */
  public record EnumShape(List<Constant> constants) implements Shape {
    public EnumShape {
      constants = List.copyOf(constants);
    }
  }

  /** {@return this type with what was written by hand} */
  public TypeSource with(Shape shape, List<TypeSource> parts, Kept kept) {
    return new TypeSource(name, javadoc, annotations, shape, parts, kept);
  }
}
