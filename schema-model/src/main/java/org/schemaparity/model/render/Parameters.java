package org.schemaparity.model.render;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schemaparity.model.sql.Identifiers;

/** Renders parameters that are kept as {@code name=value}; see "CREATE TABLE" in the manual. */
final class Parameters {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Set<String> SWITCHES = Set.of("true", "false", "on", "off");
  private static final String OF_OVERFLOW_TABLE = "toast.";

  private Parameters() {}

  /** {@return the parameters with their values, in parentheses} */
  static String list(List<String> parameters) {
    return parameters.stream().map(Parameters::setting).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@return the names of parameters, in parentheses} */
  static String names(List<String> names) {
    return names.stream().map(Parameters::name).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@return the clause that follows {@code keyword}, or nothing where there are no parameters} */
  static String clause(String keyword, List<String> parameters) {
    return parameters.isEmpty() ? "" : keyword + list(parameters);
  }

  private static String setting(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0
        ? name(parameter)
        : name(parameter.substring(0, equals)) + " = " + value(parameter.substring(equals + 1));
  }

  private static String name(String name) {
    return name.startsWith(OF_OVERFLOW_TABLE)
        ? OF_OVERFLOW_TABLE + Identifiers.quote(name.substring(OF_OVERFLOW_TABLE.length()))
        : Identifiers.quote(name);
  }

  private static String value(String value) {
    return NUMBER.matcher(value).matches() || SWITCHES.contains(value)
        ? value
        : Identifiers.literal(value);
  }
}
