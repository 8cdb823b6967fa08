package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.Place;

/** Reviews tables, each by itself. */
public final class Reviewer {
  private final Sources sources;

  /** A reviewer of what is read from {@code sources}. */
  public Reviewer(Sources sources) {
    this.sources = sources;
  }

  /**
   * {@return what is wrong} Of a table that is faulty nothing is said: what it is meant to be is
   * not known. What a class file says was reviewed when it was compiled; only what PostgreSQL would
   * refuse is said again, at the record.
   */
  public List<Diagnostic> review(TableDeclaration table) {
    if (!table.sound()) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(new ColumnReview(table).review());
    found.addAll(new DefaultReview(sources.annotations(), table).review());
    found.addAll(new OptionReview(table).review());
    found.addAll(new GeneratedReview(sources.annotations(), table).review());
    found.addAll(new TableReview(table).review());
    found.addAll(new KeyReview(table).review());
    found.addAll(new IndexReview(table).review());
    found.addAll(new RedundancyReview(table).review());
    found.addAll(new ExpressionReview(sources.annotations(), table).review());
    if (found.isEmpty()) {
      return found;
    }
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (isInSource(diagnostic)) {
        shown.add(diagnostic);
      } else if (diagnostic.isError()) {
        shown.add(diagnostic.at(Place.of(table.record())));
      }
    }
    return shown;
  }

  /** {@return whether it is about what is compiled now} */
  public boolean isInSource(Diagnostic diagnostic) {
    return diagnostic.place().element().filter(this::isInSource).isPresent();
  }

  private boolean isInSource(Element element) {
    for (@Nullable Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof TypeElement type) {
        return sources.isCompiled(type);
      }
    }
    return false;
  }
}
