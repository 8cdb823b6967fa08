package org.schemaparity.cli.imports.merge;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schemaparity.cli.imports.java.Kept;
import org.schemaparity.cli.imports.java.SourceFile;
import org.schemaparity.cli.imports.java.SourceWriter;
import org.schemaparity.cli.imports.java.TypeSource;

/** Takes what was written by hand over into a generated file. */
public final class Merge {
  private final SourceText existing;
  private final CompilationUnit unit;

  private Merge(SourceText existing) {
    this.existing = existing;
    this.unit = existing.unit();
  }

  /**
   * {@return the text that {@code generated} has in the place of {@code existing}; the latter as it
   * is where both say the same}
   *
   * @throws ForeignFileException if what is there is none of ours
   */
  public static String of(SourceFile generated, String existing) throws ForeignFileException {
    if (SourceWriter.write(generated).equals(existing)) {
      // Most files, most of the time; to parse them all would take longer than all the rest.
      return existing;
    }
    Merge merge = new Merge(SourceText.parse(existing));
    String merged =
        SourceWriter.write(
            generated.content() instanceof SourceFile.OfType type
                ? merge.type(generated, type.type())
                : merge.packageInfo(generated, (SourceFile.OfPackage) generated.content()));
    return SameSource.same(merged, merge.existing.text()) ? existing : merged;
  }

  /** {@return whether nothing in the file was written by hand} */
  public static boolean isUntouched(SourceFile generated, String existing) {
    try {
      return of(generated, existing).equals(SourceWriter.write(generated))
          || SameSource.same(of(generated, existing), SourceWriter.write(generated));
    } catch (ForeignFileException foreign) {
      return false;
    }
  }

  private SourceFile type(SourceFile generated, TypeSource type) throws ForeignFileException {
    TypeDeclaration<?> declared =
        unit.getTypes().stream()
            .filter(one -> one.getNameAsString().equals(type.name()))
            .findFirst()
            .orElseThrow(() -> new ForeignFileException("it declares no " + type.name()));
    TypeSource merged = new TypeMerge(existing).merge(type, declared);
    String more = more(declared);
    int start = unit.getPackageDeclaration().map(existing::start).orElse(0);
    String header = existing.text().substring(0, start);
    return new SourceFile(
        generated.packageName(),
        new SourceFile.OfType(merged),
        new SourceFile.Surroundings(
            Optional.of(header).filter(text -> !text.isBlank()),
            imports(String.join("\n", new KeptText(merged).all()) + "\n" + more),
            more));
  }

  private SourceFile packageInfo(SourceFile generated, SourceFile.OfPackage own)
      throws ForeignFileException {
    var declared =
        unit.getPackageDeclaration()
            .orElseThrow(() -> new ForeignFileException("it declares no package"));
    Ownership ownership = new Ownership(unit);
    List<String> annotations =
        declared.getAnnotations().stream()
            .filter(annotation -> !ownership.isOurs(annotation))
            .map(existing::of)
            .toList();
    int start =
        declared.getAnnotations().stream()
            .findFirst()
            .map(existing::start)
            .orElseGet(() -> existing.start(declared));
    String before = existing.text().substring(0, start);
    int javadoc = before.lastIndexOf("/**");
    String header = javadoc < 0 ? before : before.substring(0, javadoc);
    Optional<String> written =
        Optional.of(before)
            .filter(text -> javadoc >= 0)
            .map(text -> text.substring(javadoc).strip())
            .filter(text -> FormerJavadoc.isWrittenByHand(text, declared.getAnnotations()));
    return new SourceFile(
        generated.packageName(),
        new SourceFile.OfPackage(
            own.javadoc(), own.annotations(), new Kept(written, annotations, List.of(), "")),
        new SourceFile.Surroundings(
            Optional.of(header).filter(text -> !text.isBlank()),
            imports(String.join("\n", annotations) + "\n" + written.orElse("")),
            ""));
  }

  private String more(TypeDeclaration<?> first) {
    List<String> others = new ArrayList<>();
    for (TypeDeclaration<?> other : unit.getTypes()) {
      if (!other.getNameAsString().equals(first.getNameAsString())) {
        others.add(
            existing.text().substring(existing.startWithComment(other), existing.end(other)));
      }
    }
    return String.join("\n\n", others);
  }

  /** The imports that the kept text may need. */
  private List<String> imports(String kept) {
    List<String> needed = new ArrayList<>();
    for (ImportDeclaration declaration : unit.getImports()) {
      String name = declaration.getNameAsString();
      Pattern word =
          Pattern.compile("(?<![\\w$])" + Pattern.quote(Ownership.simple(name)) + "(?![\\w$])");
      boolean used = declaration.isAsterisk() ? !kept.isBlank() : word.matcher(kept).find();
      if (used) {
        needed.add(
            (declaration.isStatic() ? "static " : "")
                + name
                + (declaration.isAsterisk() ? ".*" : ""));
      }
    }
    return needed;
  }
}
