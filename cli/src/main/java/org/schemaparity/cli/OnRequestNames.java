package org.schemaparity.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.schemaparity.check.read.OnRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is compared only on request, as a command line has it: {@code column-order}. */
final class OnRequestNames implements ITypeConverter<OnRequest>, Iterable<String> {
  @Override
  public OnRequest convert(String text) {
    return Arrays.stream(OnRequest.values())
        .filter(one -> name(one).equals(text.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-")))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s".formatted(text, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(OnRequest.values()).map(OnRequestNames::name).iterator();
  }

  private static String name(OnRequest one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
