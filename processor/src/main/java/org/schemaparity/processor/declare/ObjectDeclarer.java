package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.schemaparity.annotations.Schema;
import org.schemaparity.annotations.Sequence;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.processor.diagnose.Diagnostic;

/** Reads the sequences and schemas that a type or package bears. */
public final class ObjectDeclarer {
  private final Sources sources;
  private final Element bearer;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ObjectDeclarer(Sources sources, Element bearer) {
    this.sources = sources;
    this.bearer = bearer;
  }

  /** {@return the sequences that {@code bearer} declares} */
  public static Declared<List<SequenceDeclaration>> sequences(Sources sources, Element bearer) {
    ObjectDeclarer declarer = new ObjectDeclarer(sources, bearer);
    List<SequenceDeclaration> sequences =
        sources.annotations().all(bearer, Sequence.class).stream().map(declarer::sequence).toList();
    return new Declared<>(sequences, declarer.diagnostics);
  }

  /** {@return the schemas that {@code bearer} declares} */
  public static Declared<List<SchemaDeclaration>> schemas(Sources sources, Element bearer) {
    ObjectDeclarer declarer = new ObjectDeclarer(sources, bearer);
    List<SchemaDeclaration> schemas =
        sources.annotations().all(bearer, Schema.class).stream().map(declarer::schema).toList();
    return new Declared<>(schemas, declarer.diagnostics);
  }

  private SequenceDeclaration sequence(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("sequence name", use.name("name")));
    diagnostics.addAll(NameRules.check("schema name", use.name("schema")));
    diagnostics.addAll(NameRules.checkComment(Optional.of(use)));
    String constant = use.constant("type");
    String type = constant.isEmpty() ? "bigint" : constant.toLowerCase(Locale.ROOT);
    Declared<SequenceOptions> options = SequenceRange.declare(use, type);
    diagnostics.addAll(options.diagnostics());
    return new SequenceDeclaration(
        new org.schemaparity.model.Sequence(
            new QualifiedName(
                NameRules.orElse(use.name("schema"), sources.defaultSchema()), use.text("name")),
            type,
            options.value(),
            Optional.empty(),
            use.flag("unlogged"),
            use.filledText("comment")),
        use.place(),
        bearer.toString(),
        use.name("ownedBy").filter(name -> !name.text().isEmpty()));
  }

  private SchemaDeclaration schema(AnnotationUse use) {
    diagnostics.addAll(NameRules.check("schema name", use.name("name")));
    diagnostics.addAll(NameRules.checkComment(Optional.of(use)));
    return new SchemaDeclaration(use.text("name"), use.filledText("comment"), use.place());
  }
}
