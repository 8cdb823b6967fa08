package org.schemaparity.cli.imports.merge;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.cli.imports.java.Component;
import org.schemaparity.cli.imports.java.Constant;
import org.schemaparity.cli.imports.java.Kept;
import org.schemaparity.cli.imports.java.TypeSource;

/**
 * Takes what was written by hand over into a type.
 *
 * @param existing the file that is there
 */
record TypeMerge(SourceText existing) {
  private static final Set<String> OF_RECORDS = Set.of("Table", "Domain", "CompositeType");

  TypeSource merge(TypeSource generated, TypeDeclaration<?> declared) throws ForeignFileException {
    boolean record = generated.shape() instanceof TypeSource.RecordShape;
    if (record && declared instanceof RecordDeclaration one) {
      boolean ours = new Ownership(existing.unit()).has(one.getAnnotations(), OF_RECORDS);
      if (!ours && !generated.annotations().isEmpty()) {
        throw new ForeignFileException(
            "its record " + generated.name() + " has none of @Table, @Domain and @CompositeType");
      }
      return record(generated, one);
    } else if (!record && declared instanceof EnumDeclaration one) {
      return enumeration(generated, one);
    }
    throw new ForeignFileException(
        generated.name() + " in it is no " + (record ? "record" : "enum"));
  }

  private TypeSource record(TypeSource generated, RecordDeclaration declared)
      throws ForeignFileException {
    Map<String, Parameter> former = new HashMap<>();
    declared.getParameters().forEach(one -> former.put(one.getNameAsString(), one));
    List<Component> components = new ArrayList<>();
    for (Component component : ((TypeSource.RecordShape) generated.shape()).components()) {
      Parameter parameter = former.get(component.name());
      components.add(
          parameter == null
              ? component
              : component.withForeign(foreign(parameter.getAnnotations())));
    }
    List<TypeSource> parts = new ArrayList<>();
    List<BodyDeclaration<?>> ours = new ArrayList<>();
    for (TypeSource part : generated.parts()) {
      Optional<RecordDeclaration> nested = nested(declared, part.name());
      parts.add(nested.isPresent() ? record(part, nested.get()) : part);
    }
    for (int i = 1; nested(declared, "Part" + i).isPresent() && isPart(declared, i); i++) {
      ours.add(nested(declared, "Part" + i).get());
    }
    return generated.with(
        new TypeSource.RecordShape(components),
        parts,
        kept(declared, declared, headerEnd(declared), ours));
  }

  /** A part is embedded by a component of its own. */
  private static boolean isPart(RecordDeclaration declared, int number) {
    return declared.getParameters().stream()
        .anyMatch(
            parameter ->
                parameter.getNameAsString().equals("part" + number)
                    && parameter.getTypeAsString().equals("Part" + number));
  }

  private static Optional<RecordDeclaration> nested(RecordDeclaration declared, String name) {
    return declared.getMembers().stream()
        .filter(RecordDeclaration.class::isInstance)
        .map(RecordDeclaration.class::cast)
        .filter(one -> one.getNameAsString().equals(name))
        .findFirst();
  }

  private TypeSource enumeration(TypeSource generated, EnumDeclaration declared) {
    Map<String, EnumConstantDeclaration> former = new HashMap<>();
    declared.getEntries().forEach(one -> former.put(one.getNameAsString(), one));
    List<Constant> constants = new ArrayList<>();
    for (Constant constant : ((TypeSource.EnumShape) generated.shape()).constants()) {
      EnumConstantDeclaration entry = former.get(constant.name());
      constants.add(entry == null ? constant : merged(constant, entry));
    }
    int end =
        declared.getEntries().getLast().map(existing::end).orElseGet(() -> headerEnd(declared));
    int semicolon = declared.getMembers().isEmpty() ? -1 : existing.text().indexOf(';', end);
    return generated.with(
        new TypeSource.EnumShape(constants),
        List.of(),
        kept(
            declared,
            declared,
            semicolon < 0 ? existing.end(declared) - 1 : semicolon + 1,
            List.of()));
  }

  private Constant merged(Constant constant, EnumConstantDeclaration entry) {
    List<String> written = new ArrayList<>();
    existing.comment(entry).ifPresent(written::add);
    written.addAll(foreign(entry.getAnnotations()));
    String rest = existing.text().substring(existing.end(entry.getName()), existing.end(entry));
    return new Constant(constant.name(), constant.annotations(), rest, written);
  }

  private List<String> foreign(List<AnnotationExpr> annotations) {
    Ownership ownership = new Ownership(existing.unit());
    return annotations.stream()
        .filter(annotation -> !ownership.isOurs(annotation))
        .map(existing::of)
        .toList();
  }

  private Kept kept(
      TypeDeclaration<?> declared,
      NodeWithImplements<?> implementing,
      int bodyStart,
      List<BodyDeclaration<?>> ours) {
    Optional<String> javadoc =
        existing.comment(declared).filter(text -> FormerJavadoc.isWrittenByHand(text, declared));
    return new Kept(
        javadoc,
        foreign(declared.getAnnotations()),
        implementing.getImplementedTypes().stream().map(existing::of).toList(),
        members(bodyStart, existing.end(declared) - 1, ours));
  }

  /** The text between the braces, without what is generated. */
  private String members(int start, int end, List<BodyDeclaration<?>> ours) {
    StringBuilder members = new StringBuilder();
    int at = Math.min(start, end);
    for (BodyDeclaration<?> one : ours) {
      members.append(existing.text(), at, existing.startWithComment(one));
      at = existing.end(one);
    }
    members.append(existing.text(), at, end);
    return members.toString().replaceFirst("^(?:[ \t]*\n)+", "").replaceAll("\\s+$", "");
  }

  /** Behind the brace after the components and interfaces. */
  private int headerEnd(TypeDeclaration<?> declared) {
    int at = existing.end(declared.getName());
    if (declared instanceof RecordDeclaration record) {
      at = record.getParameters().getLast().map(existing::end).orElse(at);
    }
    for (var implemented : ((NodeWithImplements<?>) declared).getImplementedTypes()) {
      at = Math.max(at, existing.end(implemented));
    }
    return existing.text().indexOf('{', at) + 1;
  }
}
