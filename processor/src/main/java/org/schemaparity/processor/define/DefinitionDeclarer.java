package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import org.schemaparity.annotations.SqlDefinition;
import org.schemaparity.processor.declare.AnnotationUse;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads the SQL definitions that a type or package bears. */
public final class DefinitionDeclarer {
  private final Element bearer;
  private final Function<String, Optional<String>> resources;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private DefinitionDeclarer(Element bearer, Function<String, Optional<String>> resources) {
    this.bearer = bearer;
    this.resources = resources;
  }

  /**
   * {@return the objects that {@code bearer} defines}
   *
   * @param resources finds the text of a resource
   */
  public static Declared<List<DefinedObject>> declare(
      Sources sources, Element bearer, Function<String, Optional<String>> resources) {
    DefinitionDeclarer declarer = new DefinitionDeclarer(bearer, resources);
    List<DefinedObject> objects = new ArrayList<>();
    for (AnnotationUse use : sources.annotations().all(bearer, SqlDefinition.class)) {
      declarer
          .script(use)
          .map(script -> ScriptReader.read(script, sources.defaultSchema()))
          .ifPresent(
              read -> {
                objects.addAll(read.value());
                declarer.diagnostics.addAll(read.diagnostics());
              });
    }
    return new Declared<>(objects, declarer.diagnostics);
  }

  private Optional<Script> script(AnnotationUse use) {
    String where = "@SqlDefinition on `" + bearer + "`";
    Optional<String> path = use.filledText("resource");
    if (path.isEmpty()) {
      return Optional.of(new Script(use.text("value"), use.place("value"), where));
    } else if (use.gives("value")) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CONFLICTING_ANNOTATIONS,
              use.place("resource"),
              "%s has SQL in `value` and more in `resource`. Use two annotations."
                  .formatted(where)));
      return Optional.empty();
    }
    Optional<String> text = resources.apply(path.get());
    if (text.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.MISSING_RESOURCE,
              use.place("resource"),
              "The resource `%s` is in none of the class output, the class path and the source path. Write its path from the root of the resources, which are copied before the sources are compiled."
                  .formatted(path.get())));
    }
    return text.map(
        found ->
            new Script(
                found.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"),
                use.place("resource"),
                "the resource `" + path.get() + "`"));
  }
}
