package org.schemaparity.cli.imports.records;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.cli.imports.java.JavaType;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.DataType;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.TypeNames;

/** Finds the Java type that says a data type with the fewest words. */
final class ColumnTypes {
  private static final Pattern FORM =
      Pattern.compile("([a-z ]+?)(?:\\(([0-9]+)(?:,(-?[0-9]+))?\\))?( with(?:out)? time zone)?");
  private static final String TEXT = "java.lang.String";

  private static final Map<String, TypeUse> PLAIN =
      Map.ofEntries(
          Map.entry("boolean", TypeUse.primitive("boolean", "java.lang.Boolean")),
          Map.entry("smallint", TypeUse.primitive("short", "java.lang.Short")),
          Map.entry("integer", TypeUse.primitive("int", "java.lang.Integer")),
          Map.entry("bigint", TypeUse.primitive("long", "java.lang.Long")),
          Map.entry("real", TypeUse.primitive("float", "java.lang.Float")),
          Map.entry("double precision", TypeUse.primitive("double", "java.lang.Double")),
          Map.entry("character(1)", TypeUse.primitive("char", "java.lang.Character")),
          Map.entry("text", TypeUse.of(TEXT)),
          Map.entry("uuid", TypeUse.of("java.util.UUID")),
          Map.entry("date", TypeUse.of("java.time.LocalDate")),
          Map.entry("inet", TypeUse.of("java.net.InetAddress")),
          Map.entry("bytea", TypeUse.of(JavaType.arrayOf("byte"))),
          Map.entry("json", TypeUse.of(TEXT).asJson(false)),
          Map.entry("jsonb", TypeUse.of(TEXT).asJson(true)));

  private static final Map<String, String> TIMES =
      Map.of(
          "time without time zone", "java.time.LocalTime",
          "time with time zone", "java.time.OffsetTime",
          "timestamp without time zone", "java.time.LocalDateTime",
          "timestamp with time zone", "java.time.OffsetDateTime",
          "interval", "java.time.Duration");

  private final ClassNames classes;
  private final String defaultSchema;

  ColumnTypes(ClassNames classes, String defaultSchema) {
    this.classes = classes;
    this.defaultSchema = defaultSchema;
  }

  /** {@return how a component has the type, if there is a way} */
  Optional<TypeUse> of(DataType type) {
    Optional<TypeUse> mapped =
        type.elementOrSelf() instanceof DataType.UserDefined user
            ? userDefined(user)
            : builtIn(((DataType.BuiltIn) type.elementOrSelf()).sql());
    if (type instanceof DataType.ArrayOf) {
      mapped = mapped.filter(use -> use.json().isEmpty()).map(TypeUse::list);
    }
    return mapped.or(() -> named(type));
  }

  private Optional<TypeUse> userDefined(DataType.UserDefined type) {
    return type.modifier().isPresent()
        ? Optional.empty()
        : classes.typeOf(type.name()).map(TypeUse::of);
  }

  private static Optional<TypeUse> builtIn(String sql) {
    Matcher form = FORM.matcher(sql);
    if (PLAIN.containsKey(sql)) {
      return Optional.of(PLAIN.get(sql));
    } else if (!form.matches()) {
      return Optional.empty();
    }
    String zone = Optional.ofNullable(form.group(4)).orElse("");
    Optional<Value> first = Optional.ofNullable(form.group(2)).map(Value.Literal::new);
    String scale = Optional.ofNullable(form.group(3)).orElse("0");
    String name = form.group(1) + zone;
    if (TIMES.containsKey(name)) {
      TypeUse time = TypeUse.of(TIMES.get(name));
      return Optional.of(first.map(precision -> time.with("precision", precision)).orElse(time));
    } else if (name.equals("numeric") && !scale.startsWith("-")) {
      TypeUse number = TypeUse.of("java.math.BigDecimal");
      TypeUse precise = first.map(precision -> number.with("precision", precision)).orElse(number);
      return Optional.of(
          scale.equals("0") ? precise : precise.with("scale", new Value.Literal(scale)));
    } else if (name.equals("character varying") && first.isPresent()) {
      return Optional.of(TypeUse.of(TEXT).with("length", first.get()));
    }
    return Optional.empty();
  }

  /** A type that Java lacks is named; the compiler must read the same from its name. */
  private Optional<TypeUse> named(DataType type) {
    String text = TypeText.of(type, Optional.of(defaultSchema));
    String shorter =
        text.replaceFirst("^character varying", "varchar").replaceFirst("^character\\(", "char(");
    return Optional.of(shorter)
        .filter(name -> TypeNames.parse(name, defaultSchema).filter(type::equals).isPresent())
        .or(
            () ->
                Optional.of(TypeText.of(type, Optional.empty()))
                    .filter(
                        name ->
                            TypeNames.parse(name, defaultSchema).filter(type::equals).isPresent()))
        .map(TypeUse::named);
  }
}
