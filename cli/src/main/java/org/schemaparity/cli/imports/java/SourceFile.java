package org.schemaparity.cli.imports.java;

import java.util.List;
import java.util.Optional;

/**
 * A source file.
 *
 * @param packageName the package
 * @param content what it holds
 * @param kept what was written by hand around that
 */
public record SourceFile(String packageName, Content content, Surroundings kept) {
  /** What a source file holds. */
  public sealed interface Content {}

  /** A type. */
  public record OfType(TypeSource type) implements Content {}

  /**
   * A package's own file.
   *
   * @param javadoc what Javadoc says of it, in paragraphs of plain text; empty for none
   * @param annotations the annotations
   * @param kept what was written by hand
   */
  public record OfPackage(List<String> javadoc, List<Use> annotations, Kept kept)
      implements Content {
    public OfPackage {
      javadoc = List.copyOf(javadoc);
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * What was written by hand around a type.
   *
   * @param header what stands before the package, with the line ends after it
   * @param imports the imports that it needs, without {@code import} and semicolon
   * @param more the types after the first
   */
  public record Surroundings(Optional<String> header, List<String> imports, String more) {
    /** Nothing is written by hand. */
    public static final Surroundings NOTHING = new Surroundings(Optional.empty(), List.of(), "");

    public Surroundings {
      imports = List.copyOf(imports);
    }
  }

  /** {@return a file with nothing written by hand} */
  public static SourceFile of(String packageName, Content content) {
    return new SourceFile(packageName, content, Surroundings.NOTHING);
  }

  /** {@return the file's path from the root of the sources} */
  public String path() {
    String name = content instanceof OfType type ? type.type().name() : "package-info";
    return packageName.replace('.', '/') + "/" + name + ".java";
  }
}
