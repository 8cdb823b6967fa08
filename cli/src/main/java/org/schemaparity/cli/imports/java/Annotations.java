package org.schemaparity.cli.imports.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays annotations out. */
record Annotations(Imports imports) {
  private static final int SHORT = 10;

  Doc doc(Use use) {
    String name = "@" + imports.name(use.annotation());
    if (use.attributes().isEmpty()) {
      return new Doc.Text(name);
    }
    return use.attributes().keySet().equals(java.util.Set.of("value"))
        ? single(name, use.attributes().values().iterator().next())
        : pairs(name, use.attributes());
  }

  private Doc single(String name, Value value) {
    List<Doc> docs = new ArrayList<>(List.of(new Doc.Text(name + "(")));
    boolean array = value instanceof Value.Array;
    if (!array) {
      docs.add(Doc.Break.unified(""));
    }
    docs.add(doc(value));
    return Doc.Level.of(0, new Doc.Level(array ? 0 : 4, docs), new Doc.Text(")"));
  }

  private Doc pairs(String name, Map<String, Value> attributes) {
    boolean arrays = attributes.values().stream().anyMatch(Value.Array.class::isInstance);
    List<Doc> docs = new ArrayList<>(List.of(new Doc.Text("("), Doc.Break.unified("")));
    attributes.forEach(
        (attribute, value) -> {
          if (docs.size() > 2) {
            docs.add(new Doc.Text(","));
            docs.add(arrays ? Doc.Break.forced() : Doc.Break.unified(" "));
          }
          boolean array = value instanceof Value.Array;
          docs.add(
              Doc.Level.of(
                  array ? 0 : 4,
                  new Doc.Text(attribute + " ="),
                  array ? new Doc.Text(" ") : Doc.Break.unified(" "),
                  doc(value)));
        });
    docs.add(new Doc.Text(")"));
    return Doc.Level.of(0, new Doc.Text(name), new Doc.Level(4, docs));
  }

  private Doc doc(Value value) {
    if (value instanceof Value.Literal literal) {
      return new Doc.Text(literal.java());
    } else if (value instanceof Value.Constant constant) {
      return new Doc.Text(imports.name(constant.className()) + "." + constant.path());
    } else if (value instanceof Value.ClassLiteral type) {
      return new Doc.Text(imports.name(type.className()) + ".class");
    } else if (value instanceof Value.Block block) {
      // Only types and packages have text blocks, whose annotations begin at the margin.
      String margin = "    ";
      return new Doc.Text(
          block.lines().stream()
              .map(line -> line.isEmpty() ? "" : margin + Literals.blockLine(line))
              .collect(Collectors.joining("\n", "\"\"\"\n", "\n" + margin + "\"\"\"")));
    }
    return array(((Value.Array) value).values().stream().map(this::doc).toList());
  }

  private static Doc array(List<Doc> elements) {
    boolean small = elements.stream().allMatch(element -> element.width() < SHORT);
    List<Doc> inner = new ArrayList<>();
    for (Doc element : elements) {
      if (!inner.isEmpty()) {
        inner.add(new Doc.Text(","));
        inner.add(small ? Doc.Break.independent(" ") : Doc.Break.unified(" "));
      }
      inner.add(element);
    }
    List<Doc> docs = new ArrayList<>(List.of(new Doc.Text("{"), Doc.Break.unified("")));
    if (small) {
      docs.add(new Doc.Level(0, inner));
    } else {
      docs.addAll(inner);
    }
    docs.add(new Doc.Break(Doc.Fill.UNIFIED, "", -2));
    return Doc.Level.of(0, new Doc.Level(2, docs), new Doc.Text("}"));
  }
}
