package org.schemaparity.processor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;
import org.schemaparity.processor.diagnose.Severities;
import org.schemaparity.processor.pending.Slug;

/**
 * The processor's options, each given to the compiler as {@code -Aschemaparity.<name>=<value>}.
 *
 * @param model the name of the model class; by default {@code SchemaModel} in the longest package
 *     that holds all records
 * @param constants whether constants for names are generated; by default not, because the compiler
 *     needs as long for them as for a good part of the records
 * @param description what the next migration does, in words; by default said after its changes
 * @param pending how it is said that a migration is pending
 * @param migrations the folder of the migrations; by default {@code
 *     src/main/resources/db/migration} in the project
 * @param snapshot the committed snapshot; by default {@code src/main/resources/db/schema.snapshot}
 * @param schema the schema of what names none
 * @param severities how severe diagnostics are: {@code severity.<code>} says it of one, {@code
 *     advice} of all that are advice
 * @param include the model classes of other modules whose tables are in this one's model too
 */
record Options(
    Optional<String> model,
    boolean constants,
    Optional<String> description,
    PendingKind pending,
    Optional<String> migrations,
    Optional<String> snapshot,
    String schema,
    Severities severities,
    List<String> include) {
  private static final String PREFIX = "schemaparity.";
  private static final String SEVERITY = "severity.";
  private static final List<String> SEVERITY_VALUES = List.of("error", "warning", "note", "off");
  private static final Set<String> NAMES = allNames();

  private static Set<String> allNames() {
    Set<String> names =
        new TreeSet<>(
            Set.of(
                "model",
                "constants",
                "description",
                "pending",
                "migrations",
                "snapshot",
                "schema",
                "advice",
                "include"));
    DiagnosticCode.settable().forEach(code -> names.add(SEVERITY + code.text()));
    return names;
  }

  /** How it is said that a migration is pending. */
  enum PendingKind {
    WARNING,
    NOTE,
    ERROR,
    OFF;

    Optional<Diagnostic> diagnostic(String text) {
      return switch (this) {
        case WARNING -> diagnostic(Diagnostic.Severity.WARNING, text);
        case NOTE -> diagnostic(Diagnostic.Severity.NOTE, text);
        case ERROR -> diagnostic(Diagnostic.Severity.ERROR, text);
        case OFF -> Optional.empty();
      };
    }

    private static Optional<Diagnostic> diagnostic(Diagnostic.Severity severity, String text) {
      return Optional.of(new Diagnostic(DiagnosticCode.PENDING, severity, Place.none(), text));
    }
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    NAMES.forEach(name -> names.add(PREFIX + name));
    return names;
  }

  static Declared<Options> parse(Map<String, String> given) {
    Reader reader = new Reader(given);
    return new Declared<>(reader.read(), reader.diagnostics);
  }

  private static final class Reader {
    private final Map<String, String> values = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reader(Map<String, String> given) {
      given.forEach(
          (key, value) -> {
            if (key.startsWith(PREFIX)) {
              // javac gives null for an option without a value.
              values.put(key.substring(PREFIX.length()), String.valueOf(value).strip());
            }
          });
    }

    Options read() {
      for (String name : values.keySet()) {
        if (!NAMES.contains(name)) {
          error(unknown(name));
        }
      }
      return new Options(
          text("model").filter(this::isClassName),
          oneOf("constants", "false", List.of("true", "false")).equals("true"),
          text("description").filter(this::isDescription),
          PendingKind.valueOf(
              oneOf("pending", "warning", List.of("warning", "note", "error", "off"))
                  .toUpperCase(Locale.ROOT)),
          text("migrations"),
          text("snapshot"),
          text("schema").filter(this::isSchema).orElse("public"),
          severities(),
          text("include").map(this::classNames).orElse(List.of()));
    }

    private List<String> classNames(String names) {
      return Stream.of(names.split(",")).map(String::strip).filter(this::isModel).toList();
    }

    private boolean isModel(String name) {
      boolean valid = SourceVersion.isName(name);
      if (!valid) {
        error(
            "The option `%sinclude` names `%s`, which is no name of a class. List the model classes of other modules, such as com.acme.ShopModel."
                .formatted(PREFIX, name));
      }
      return valid;
    }

    private static String unknown(String name) {
      boolean severity = name.startsWith(SEVERITY);
      String code = severity ? name.substring(SEVERITY.length()) : "";
      if (DiagnosticCode.of(code).isPresent()) {
        return "The option `%s` sets nothing: `%s` is always an error, because there is no model without it. Leave it out."
            .formatted(PREFIX + name, code);
      }
      return severity
          ? "There is no diagnostic `%s`. %s"
              .formatted(
                  code,
                  NearestName.hint(
                      code,
                      DiagnosticCode.settable().stream().map(DiagnosticCode::text).toList(),
                      "codes whose severity can be set"))
          : "There is no option `%s`. %s"
              .formatted(
                  PREFIX + name,
                  NearestName.hint(
                      PREFIX + name,
                      names().stream().filter(one -> !one.contains(SEVERITY)).toList(),
                      "options"));
    }

    private Severities severities() {
      Map<DiagnosticCode, Optional<Diagnostic.Severity>> given =
          new EnumMap<>(DiagnosticCode.class);
      Optional<Diagnostic.Severity> advice = severity(oneOf("advice", "warning", SEVERITY_VALUES));
      for (DiagnosticCode code : DiagnosticCode.settable()) {
        String name = SEVERITY + code.text();
        if (values.containsKey(name)) {
          given.put(code, severity(oneOf(name, "warning", SEVERITY_VALUES)));
        } else if (code.kind() == DiagnosticCode.Kind.ADVICE) {
          given.put(code, advice);
        }
      }
      return new Severities(given);
    }

    private static Optional<Diagnostic.Severity> severity(String value) {
      return value.equals("off")
          ? Optional.empty()
          : Optional.of(Diagnostic.Severity.valueOf(value.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> text(String name) {
      Optional<String> value = Optional.ofNullable(values.get(name));
      if (value.filter(text -> text.isBlank() || text.equals("null")).isPresent()) {
        error(
            "The option `%s` has no value. Write -A%s=…, or leave it out."
                .formatted(PREFIX + name, PREFIX + name));
        return Optional.empty();
      }
      return value;
    }

    private String oneOf(String name, String byDefault, List<String> allowed) {
      String value = values.getOrDefault(name, byDefault);
      if (!allowed.contains(value)) {
        error(
            "The option `%s` has the value `%s`. Give one of %s."
                .formatted(PREFIX + name, value, String.join(", ", allowed)));
        return byDefault;
      }
      return value;
    }

    private boolean isClassName(String name) {
      boolean valid = SourceVersion.isName(name);
      if (!valid) {
        error(
            "The option `%smodel` has the value `%s`, which is no name of a class. Give one such as com.acme.ShopModel."
                .formatted(PREFIX, name));
      }
      return valid;
    }

    private boolean isDescription(String words) {
      boolean valid = !Slug.of(words).isEmpty();
      if (!valid) {
        error(
            "The option `%sdescription` has the value `%s`, which has no letters or digits for a file's name. Give words such as: add loan note."
                .formatted(PREFIX, words));
      }
      return valid;
    }

    private boolean isSchema(String name) {
      boolean valid = Identifiers.bytes(name) <= Identifiers.MAX_BYTES;
      if (!valid) {
        error(
            "The option `%sschema` has the value `%s`, which has %s bytes in UTF-8, and PostgreSQL keeps %s of a name. Give a shorter one."
                .formatted(PREFIX, name, Identifiers.bytes(name), Identifiers.MAX_BYTES));
      }
      return valid;
    }

    private void error(String text) {
      diagnostics.add(Diagnostic.error(DiagnosticCode.OPTION, Place.none(), text));
    }
  }
}
