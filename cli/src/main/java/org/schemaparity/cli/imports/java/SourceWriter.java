package org.schemaparity.cli.imports.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes source files. */
public final class SourceWriter {
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final Imports imports;
  private final Annotations annotations;

  private SourceWriter(Imports imports) {
    this.imports = imports;
    this.annotations = new Annotations(imports);
  }

  /** {@return the text of {@code file}} */
  public static String write(SourceFile file) {
    Set<String> declared = new TreeSet<>();
    if (file.content() instanceof SourceFile.OfType of) {
      declared.add(of.type().name());
      of.type().parts().forEach(part -> declared.add(part.name()));
    }
    Imports imports = new Imports(file.packageName(), declared, file.kept().imports());
    SourceWriter writer = new SourceWriter(imports);
    String header = file.kept().header().orElse("");
    if (file.content() instanceof SourceFile.OfType of) {
      String type = writer.type(of.type(), 0);
      String declarations = imports.declarations();
      return header
          + "package "
          + file.packageName()
          + ";\n\n"
          + (declarations.isEmpty() ? "" : declarations + "\n")
          + type
          + "\n"
          + (file.kept().more().isEmpty() ? "" : "\n" + file.kept().more() + "\n");
    }
    String own = writer.packageInfo((SourceFile.OfPackage) file.content(), file.packageName());
    String declarations = imports.declarations();
    return header + own + (declarations.isEmpty() ? "" : "\n" + declarations);
  }

  private String packageInfo(SourceFile.OfPackage own, String name) {
    List<String> lines = new ArrayList<>();
    head(lines, own.javadoc(), Map.of(), own.annotations(), own.kept(), 0);
    lines.add("package " + name + ";\n");
    return String.join("\n", lines);
  }

  private String type(TypeSource type, int indent) {
    List<String> lines = new ArrayList<>();
    Map<String, String> described = new LinkedHashMap<>();
    if (type.shape() instanceof TypeSource.RecordShape shape) {
      shape
          .components()
          .forEach(
              component ->
                  component.description().ifPresent(text -> described.put(component.name(), text)));
    }
    head(lines, type.javadoc(), described, type.annotations(), type.kept(), indent);
    String body = body(type, indent);
    int end = body.indexOf('\n');
    Doc.Text brace = new Doc.Text(end < 0 ? body : body.substring(0, end));
    lines.add(
        Layout.print(Doc.Level.of(0, declaration(type), brace), indent)
            + (end < 0 ? "" : body.substring(end)));
    return String.join("\n" + " ".repeat(indent), lines);
  }

  private void head(
      List<String> lines,
      List<String> javadoc,
      Map<String, String> described,
      List<Use> uses,
      Kept kept,
      int indent) {
    if (kept.javadoc().isPresent()) {
      lines.add(kept.javadoc().get());
    } else if (!javadoc.isEmpty()) {
      lines.add(Javadoc.of(javadoc, described, indent));
    }
    uses.forEach(use -> lines.add(Layout.print(annotations.doc(use), indent)));
    lines.addAll(kept.annotations());
  }

  private Doc declaration(TypeSource type) {
    if (type.shape() instanceof TypeSource.RecordShape shape) {
      return header(type, shape);
    }
    List<Doc> docs = new ArrayList<>(List.of(new Doc.Text("public enum " + type.name())));
    if (!type.kept().interfaces().isEmpty()) {
      docs.add(Doc.Break.unified(" "));
      docs.add(
          Doc.Level.of(
              4,
              new Doc.Text("implements"),
              Doc.Break.unified(" "),
              new Doc.Level(0, listed(type.kept().interfaces(), Doc.Break.independent(" ")))));
    }
    return new Doc.Level(4, docs);
  }

  private Doc header(TypeSource type, TypeSource.RecordShape shape) {
    List<Doc> docs = new ArrayList<>(List.of(new Doc.Text("(")));
    if (!shape.components().isEmpty()) {
      docs.add(Doc.Break.independent(""));
      List<Doc> components = new ArrayList<>();
      int last = shape.components().size() - 1;
      for (int i = 0; i <= last; i++) {
        components.add(component(shape.components().get(i), i < last));
        if (i < last) {
          components.add(Doc.Break.unified(" "));
        }
      }
      docs.add(new Doc.Level(0, components));
    }
    docs.add(new Doc.Text(")"));
    List<String> interfaces = type.kept().interfaces();
    if (!interfaces.isEmpty()) {
      docs.add(Doc.Break.independent(" "));
      List<Doc> names = new ArrayList<>(List.of(new Doc.Text("implements ")));
      names.addAll(listed(interfaces, Doc.Break.unified(" ")));
      docs.add(new Doc.Level(interfaces.size() > 1 ? 4 : 0, names));
    }
    return Doc.Level.of(0, new Doc.Text("public record " + type.name()), new Doc.Level(4, docs));
  }

  private static List<Doc> listed(List<String> names, Doc.Break between) {
    List<Doc> docs = new ArrayList<>();
    for (String name : names) {
      if (!docs.isEmpty()) {
        docs.add(new Doc.Text(","));
        docs.add(between);
      }
      docs.add(new Doc.Text(name));
    }
    return docs;
  }

  private Doc component(Component component, boolean comma) {
    List<Doc> uses = new ArrayList<>();
    for (Use use : component.annotations()) {
      if (!uses.isEmpty()) {
        uses.add(Doc.Break.unified(" "));
      }
      uses.add(annotations.doc(use));
    }
    for (String written : component.foreign()) {
      if (!uses.isEmpty()) {
        uses.add(Doc.Break.unified(" "));
      }
      uses.add(new Doc.Text(written));
    }
    Doc declared =
        Doc.Level.of(
            4,
            Doc.Level.of(
                0,
                new Doc.Level(0, typeOf(component)),
                Doc.Break.independent(" "),
                new Doc.Text(component.name())));
    List<Doc> docs = new ArrayList<>();
    if (!uses.isEmpty()) {
      docs.add(new Doc.Level(0, uses));
      docs.add(Doc.Break.unified(" "));
    }
    docs.add(declared);
    docs.add(new Doc.Text(comma ? "," : ""));
    return new Doc.Level(uses.isEmpty() ? 0 : 4, docs);
  }

  private List<Doc> typeOf(Component component) {
    JavaType type = component.type();
    if (!component.nullable()) {
      return List.of(new Doc.Text(name(type)));
    }
    String nullable = "@" + imports.name(NULLABLE);
    return type.array()
        ? List.of(new Doc.Text(imports.name(type.name()) + " " + nullable + " []"))
        : List.of(new Doc.Text(nullable), Doc.Break.independent(" "), new Doc.Text(name(type)));
  }

  private String name(JavaType type) {
    String own = imports.name(type.name());
    return own
        + type.argument().map(argument -> "<" + name(argument) + ">").orElse("")
        + (type.array() ? "[]" : "");
  }

  private String body(TypeSource type, int indent) {
    String margin = " ".repeat(indent + 2);
    List<String> members = new ArrayList<>();
    if (!type.kept().members().isEmpty()) {
      members.add(type.kept().members());
    }
    type.parts().forEach(part -> members.add(margin + type(part, indent + 2)));
    String inner = String.join("\n\n", members);
    String end = "\n" + " ".repeat(indent) + "}";
    if (type.shape() instanceof TypeSource.EnumShape shape) {
      if (shape.constants().isEmpty() && inner.isEmpty()) {
        return " {}";
      }
      String constants =
          shape.constants().stream()
              .map(constant -> constant(constant, indent + 2))
              .collect(Collectors.joining(",\n"));
      return " {\n" + constants + (inner.isEmpty() ? "" : ";\n\n" + inner) + end;
    }
    return inner.isEmpty() ? " {}" : " {\n" + inner + end;
  }

  private String constant(Constant constant, int indent) {
    List<String> lines = new ArrayList<>(constant.foreign());
    constant.annotations().forEach(use -> lines.add(Layout.print(annotations.doc(use), indent)));
    lines.add(constant.name() + constant.rest());
    String margin = " ".repeat(indent);
    return margin + String.join("\n" + margin, lines);
  }
}
