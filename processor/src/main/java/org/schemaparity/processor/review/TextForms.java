package org.schemaparity.processor.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text must look like to be a value of a type. A form takes all that PostgreSQL takes, and
 * more: what a text means is for the server to say.
 */
final class TextForms {
  /** The manual, "Special Values" of the date and time types. */
  private static final Set<String> TIME_WORDS =
      Set.of(
          "epoch",
          "infinity",
          "+infinity",
          "-infinity",
          "now",
          "today",
          "tomorrow",
          "yesterday",
          "allballs");

  private static final Predicate<String> HAS_DIGIT = Pattern.compile("[0-9]").asPredicate();

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "boolean",
              whole("(?i)\\s*(t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|0|1)\\s*"),
              "no boolean: write true or false"),
          new Form("uuid", whole("\\{?([0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}\\}?"), "no UUID"),
          // NaN and Infinity are numbers too, in any case and cut short.
          new Form(
              "smallint|integer|bigint|numeric|real|double precision",
              whole("(?i)\\s*(nan|[-+]?inf(inity)?|[-+]?(?=.*[0-9])[0-9a-z_.+-]+)\\s*"),
              "no number"),
          new Form("money", HAS_DIGIT, "no number"),
          new Form("date|time.*|interval", TextForms::isTime, "no time"),
          new Form(
              "(int4|int8|num|ts|tstz|date)range",
              whole("(?is)\\s*([\\[(].*|empty\\s*)"),
              "no range: write such as '[1,9)' or 'empty'"),
          new Form("bit.*", whole("[bB]?[01]*|[xX][0-9a-fA-F]*"), "no bits: write such as B'101'"),
          new Form(
              "jsonb?",
              Pattern.compile("^[ \\t\\n\\r]*[-{\\[\"0-9tfn]").asPredicate(),
              "no JSON: write such as '{}'"),
          new Form(
              "point|line|lseg|box|path|polygon|circle",
              Pattern.compile("[0-9]|(?i:nan|inf)").asPredicate(),
              "nothing in a plane"),
          new Form("inet|cidr|macaddr8?", whole("\\s*[0-9a-fA-F:./-]+\\s*"), "no address"));

  private record Form(Pattern types, Predicate<String> fits, String fault) {
    Form(String types, Predicate<String> fits, String fault) {
      this(Pattern.compile(types), fits, fault);
    }
  }

  private TextForms() {}

  /** {@return what is wrong with {@code text} as a value of a type, called without modifiers} */
  static Optional<String> fault(String type, String text) {
    return FORMS.stream()
        .filter(form -> form.types().matcher(type).matches() && !form.fits().test(text))
        .map(Form::fault)
        .findFirst();
  }

  private static Predicate<String> whole(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  /** Times have digits, apart from the words that stand for some. */
  private static boolean isTime(String text) {
    return HAS_DIGIT.test(text)
        || Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .anyMatch(TIME_WORDS::contains);
  }
}
