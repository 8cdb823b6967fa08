package org.schemaparity.cli.imports.merge;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.cli.imports.java.Javadoc;

/** Tells Javadoc that an import wrote: it is what the annotations beside it say as a comment. */
final class FormerJavadoc {
  /** What an import writes where there is no comment. */
  private static final String INSTEAD =
      "(A row of the table|A value of the type|The schema|The columns from) .*";

  private FormerJavadoc() {}

  static boolean isWrittenByHand(String javadoc, TypeDeclaration<?> type) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (type instanceof RecordDeclaration record) {
      for (Parameter parameter : record.getParameters()) {
        comment(parameter.getAnnotations())
            .filter(text -> !text.isBlank())
            .ifPresent(text -> parameters.put(parameter.getNameAsString(), text));
      }
    }
    return isWrittenByHand(javadoc, comment(type.getAnnotations()), parameters);
  }

  static boolean isWrittenByHand(String javadoc, List<AnnotationExpr> annotations) {
    return isWrittenByHand(javadoc, comment(annotations), Map.of());
  }

  private static boolean isWrittenByHand(
      String javadoc, Optional<String> comment, Map<String, String> parameters) {
    String written = words(javadoc);
    List<String> paragraphs = comment.map(Javadoc::paragraphs).orElse(List.of());
    if (paragraphs.isEmpty()) {
      String first = written.split(" @param ", 2)[0].strip();
      paragraphs = first.matches(INSTEAD) ? List.of(first) : List.of();
    }
    return paragraphs.isEmpty() || !words(Javadoc.of(paragraphs, parameters, 0)).equals(written);
  }

  /** The words of a comment, however it is laid out. */
  static String words(String comment) {
    return comment
        .replaceFirst("^/\\*\\*", "")
        .replaceFirst("\\*/$", "")
        .replaceAll("(?m)^[ \t]*\\*", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Optional<String> comment(List<AnnotationExpr> annotations) {
    for (AnnotationExpr annotation : annotations) {
      if (List.of("Table", "Domain", "CompositeType", "EnumType", "Schema", "Column")
          .contains(Ownership.simple(annotation.getNameAsString()))) {
        List<MemberValuePair> pairs = new ArrayList<>(annotation.findAll(MemberValuePair.class));
        for (MemberValuePair pair : pairs) {
          if (pair.getNameAsString().equals("comment")) {
            return text(pair.getValue());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Expression value) {
    if (value instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.translateEscapes());
    }
    return value instanceof LiteralStringValueExpr && value instanceof StringLiteralExpr string
        ? Optional.of(string.asString())
        : Optional.empty();
  }
}
