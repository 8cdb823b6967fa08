package org.schemaparity.cli.imports.merge;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.util.List;
import java.util.Set;

/**
 * Tells the annotations that an import writes from those that people add.
 *
 * @param unit the file
 */
record Ownership(CompilationUnit unit) {
  private static final String PACKAGE = "org.schemaparity.annotations";
  private static final Set<String> OURS =
      Set.of(
          "Check",
          "Column",
          "CompositeType",
          "Default",
          "Domain",
          "Embedded",
          "EnumType",
          "Exclusion",
          "ForeignKey",
          "GeneratedColumn",
          "Identity",
          "Index",
          "Json",
          "Label",
          "NotNullConstraint",
          "Partition",
          "PrimaryKey",
          "Schema",
          "Sequence",
          "Serial",
          "SqlDefinition",
          "Table",
          "Transient",
          "Unique");
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  /** {@return whether an import writes this annotation} */
  boolean isOurs(AnnotationExpr annotation) {
    String name = qualified(annotation.getNameAsString());
    int dot = name.lastIndexOf('.');
    return NULLABLE.equals(name)
        || (dot > 0
            && name.substring(0, dot).equals(PACKAGE)
            && OURS.contains(name.substring(dot + 1)));
  }

  /** {@return whether one of our annotations called so is among {@code annotations}} */
  boolean has(List<AnnotationExpr> annotations, Set<String> simpleNames) {
    return annotations.stream()
        .filter(this::isOurs)
        .map(annotation -> simple(annotation.getNameAsString()))
        .anyMatch(simpleNames::contains);
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private String qualified(String name) {
    if (name.indexOf('.') >= 0) {
      return name;
    }
    for (ImportDeclaration declaration : unit.getImports()) {
      String imported = declaration.getNameAsString();
      if (!declaration.isStatic() && !declaration.isAsterisk() && simple(imported).equals(name)) {
        return imported;
      }
    }
    boolean wholePackage =
        unit.getImports().stream()
            .anyMatch(
                declaration ->
                    declaration.isAsterisk() && declaration.getNameAsString().equals(PACKAGE));
    return wholePackage && OURS.contains(name) ? PACKAGE + "." + name : name;
  }
}
