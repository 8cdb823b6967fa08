package org.schemaparity.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.check.IgnoreRule;
import org.schemaparity.model.ObjectKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads rules such as {@code kind=foreign-key,schema=audit,name=audit.log_*,attribute=comment}. */
final class IgnoreRuleConverter implements ITypeConverter<IgnoreRule> {
  /** Names may have commas, as those of functions with two arguments do. */
  private static final String BETWEEN_PARTS = ",(?=(?:kind|schema|name|attribute)=)";

  @Override
  public IgnoreRule convert(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(BETWEEN_PARTS, -1)) {
      String[] nameAndValue = part.split("=", 2);
      boolean known = nameAndValue[0].matches("kind|schema|name|attribute");
      if (!known || nameAndValue.length < 2 || nameAndValue[1].isEmpty()) {
        throw new TypeConversionException(
            "'" + part + "' is not of the form kind=, schema=, name= or attribute= and a value");
      }
      parts.put(nameAndValue[0], nameAndValue[1]);
    }
    return new IgnoreRule(
        Optional.ofNullable(parts.get("kind")).map(IgnoreRuleConverter::kind),
        Optional.ofNullable(parts.get("schema")),
        Optional.ofNullable(parts.get("name")),
        Optional.ofNullable(parts.get("attribute")));
  }

  private static ObjectKind kind(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[-_]", " ");
    return Arrays.stream(ObjectKind.values())
        .filter(kind -> kind.words().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no kind of object; the kinds are %s"
                        .formatted(
                            text,
                            Arrays.stream(ObjectKind.values())
                                .map(ObjectKind::words)
                                .collect(Collectors.joining(", ")))));
  }
}
