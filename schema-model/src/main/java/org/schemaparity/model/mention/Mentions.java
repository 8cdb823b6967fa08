package org.schemaparity.model.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** The names in some SQL. */
public final class Mentions {
  /** What stands before an asterisk that means all columns, and is no multiplication. */
  private static final Set<String> BEFORE_ALL =
      Set.of(".", ",", "select", "all", "distinct", "returning");

  /** What stands before {@code TABLE} where that is a query. */
  private static final Set<String> BEFORE_TABLE =
      Set.of("", "(", "as", "all", "union", "except", "intersect");

  /** What stands before the name of an argument. */
  private static final Set<String> BEFORE_ARGUMENT =
      Set.of("(", ",", "in", "inout", "out", "variadic");

  /** What a routine's body begins with that is no string. */
  private static final Set<String> BEFORE_BODY = Set.of("begin", "return");

  private final Map<String, List<Mention>> byName = new HashMap<>();
  private Optional<Strength> allColumns = Optional.empty();

  private Mentions() {}

  /** {@return no names} */
  public static Mentions none() {
    return new Mentions();
  }

  /** {@return the names in expressions, statements, types and names} */
  public static Mentions of(List<String> sql) {
    return of(sql, Mention.Place.CONSTANT);
  }

  /** {@return the names in the statements that make an object of a kind} */
  public static Mentions of(ObjectKind kind, List<String> statements) {
    boolean hasBody = kind == ObjectKind.FUNCTION || kind == ObjectKind.PROCEDURE;
    return of(statements, hasBody ? Mention.Place.BODY : Mention.Place.CONSTANT);
  }

  /** {@return the names in what makes {@code object}} */
  public static Mentions of(SqlObject object) {
    return of(object.kind(), object.definition().statements());
  }

  private static Mentions of(List<String> sql, Mention.Place strings) {
    Mentions mentions = new Mentions();
    // The columns of a table have few types.
    sql.stream().distinct().forEach(text -> mentions.read(text, Mention.Place.TEXT, strings));
    return mentions;
  }

  /** {@return the names in all of these} */
  public static Mentions all(List<Mentions> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Mentions all = new Mentions();
    for (Mentions part : parts) {
      part.byName.forEach((name, mentions) -> mentions.forEach(mention -> all.add(name, mention)));
      part.allColumns.ifPresent(all::noteAllColumns);
    }
    return all;
  }

  /** {@return the names themselves} */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** {@return how surely the target is among them, if it is at all} */
  public Optional<Strength> of(Target target) {
    Optional<Strength> object = ofName(target);
    return target.column().isEmpty()
        ? object
        : object.flatMap(strength -> ofColumn(target.column().orElseThrow()).map(strength::or));
  }

  /** {@return whether the target is among them otherwise than in a body} */
  public boolean have(Target target) {
    return of(target).filter(strength -> strength != Strength.BODY).isPresent();
  }

  private Optional<Strength> ofName(Target target) {
    return target.names().stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .flatMap(mention -> mention.of(target).stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<Strength> ofColumn(String column) {
    return Stream.concat(
            allColumns.stream(),
            byName.getOrDefault(column, List.of()).stream().map(Mention::ofColumn))
        .max(Comparator.naturalOrder());
  }

  private void read(String sql, Mention.Place place, Mention.Place strings) {
    List<Token> tokens = SqlLexer.withoutSpace(sql);
    boolean inHeader = place == Mention.Place.TEXT && strings == Mention.Place.BODY;
    StatementWords words = new StatementWords();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String before = i == 0 ? "" : tokens.get(i - 1).value();
      inHeader &= !BEFORE_BODY.contains(token.value());
      boolean isWord = words.has(tokens, i, inHeader);
      if (token.kind() == Token.Kind.STRING) {
        readString(content(token.text()), strings);
      } else if ((token.isName() || isOperator(token))
          && !isWord
          && !(inHeader && isArgument(tokens, i, before))) {
        boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
        Optional<String> qualifier =
            i > 1 && before.equals(".") && tokens.get(i - 2).isName()
                ? Optional.of(tokens.get(i - 2).value())
                : Optional.empty();
        add(token.value(), new Mention(qualifier, before, called, place));
        noteColumns(token, before, place);
      }
    }
  }

  /** Whether this is the name of a routine's argument, which a type follows. */
  private static boolean isArgument(List<Token> tokens, int at, String before) {
    return BEFORE_ARGUMENT.contains(before)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isName()
        && !tokens.get(at + 1).value().equals("default");
  }

  private void add(String name, Mention mention) {
    byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(mention);
  }

  private void noteColumns(Token token, String before, Mention.Place place) {
    boolean all =
        (token.is("*") && BEFORE_ALL.contains(before))
            || (token.value().equals("table") && BEFORE_TABLE.contains(before))
            || token.value().equals("natural");
    if (all) {
      noteAllColumns(place == Mention.Place.BODY ? Strength.BODY : Strength.FIRM);
    }
  }

  private void noteAllColumns(Strength strength) {
    allColumns =
        Stream.concat(allColumns.stream(), Stream.of(strength)).max(Comparator.naturalOrder());
  }

  /** A body holds SQL, and strings of its own; any other string may be a name, but no sentence. */
  private void readString(String content, Mention.Place strings) {
    if (strings == Mention.Place.BODY) {
      read(content, Mention.Place.BODY, Mention.Place.BODY);
    } else if (SqlLexer.tokens(content).stream().allMatch(Mentions::isPartOfName)) {
      read(content, Mention.Place.CONSTANT, Mention.Place.CONSTANT);
    }
  }

  private static boolean isPartOfName(Token token) {
    return token.isName() || token.is(".") || token.is("(") || token.is(")") || token.is(",");
  }

  private static boolean isOperator(Token token) {
    return token.kind() == Token.Kind.SYMBOL && !"()[]{},;:.".contains(token.text());
  }

  private static String content(String string) {
    int quote = string.indexOf('\'');
    if (string.startsWith("$")) {
      int tag = string.indexOf('$', 1) + 1;
      return string.substring(tag, string.length() - tag);
    }
    return string.substring(quote + 1, string.length() - 1).replace("''", "'");
  }
}
