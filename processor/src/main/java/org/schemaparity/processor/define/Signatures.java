package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.TypeNames;

/** Spells the types by which routines, operators and casts are told apart, as PostgreSQL does. */
final class Signatures {
  private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");

  /** What {@code format_type} prints for types that a column has none of. */
  private static final Set<String> OF_ROUTINES =
      Set.of(
          """
          any,anyarray,anycompatible,anycompatiblearray,anycompatiblemultirange,\
          anycompatiblenonarray,anycompatiblerange,anyelement,anyenum,anymultirange,anynonarray,\
          anyrange,cstring,event_trigger,fdw_handler,index_am_handler,internal,language_handler,\
          pg_ddl_command,record,table_am_handler,trigger,tsm_handler,unknown,void,aclitem,cid,\
          gtsvector,int2vector,oidvector,pg_dependencies,pg_mcv_list,pg_ndistinct,pg_node_tree"""
              .split(","));

  private final String defaultSchema;

  Signatures(String defaultSchema) {
    this.defaultSchema = defaultSchema;
  }

  /**
   * {@return the types of a routine's input arguments} {@code ORDER BY} stands between the
   * arguments of an ordered-set aggregate, and {@code *} is for those of an aggregate that has
   * none.
   */
  String arguments(List<Token> tokens) {
    List<String> types = new ArrayList<>();
    for (List<Token> argument : elements(tokens)) {
      boolean output = isWord(argument, 0, "out") || isWord(argument, 1, "out");
      boolean none = argument.size() == 1 && argument.get(0).is("*");
      if (!output && !none) {
        types.add(argument(argument));
      }
    }
    return String.join(", ", types);
  }

  /** {@return the types of an operator's operands, {@code NONE} where it has none} */
  String operands(List<Token> tokens) {
    return elements(tokens).stream()
        .map(operand -> isWord(operand, 0, "none") ? "NONE" : type(operand))
        .collect(Collectors.joining(", "));
  }

  /** {@return the value of a parameter, in a list of {@code name = value}} */
  static Optional<List<Token>> parameter(List<Token> tokens, String name) {
    return elements(tokens).stream()
        .filter(element -> element.size() > 2 && element.get(1).is("="))
        .filter(element -> element.get(0).value().equals(name))
        .findFirst()
        .map(element -> element.subList(2, element.size()));
  }

  /** {@return the type, whatever its modifiers} */
  String type(List<Token> tokens) {
    String text = text(tokens);
    return TypeNames.parse(text, defaultSchema).map(this::spelled).orElse(text);
  }

  /** An argument is {@code [mode] [name] type [DEFAULT value]}; the mode may follow the name. */
  private String argument(List<Token> argument) {
    List<Token> rest = new ArrayList<>();
    for (Token token : argument) {
      if (token.is("=") || token.is(":=") || (!rest.isEmpty() && isWord(token, "default"))) {
        break;
      }
      boolean mode =
          rest.size() < 2 && token.kind() == Token.Kind.WORD && MODES.contains(token.value());
      if (!mode) {
        rest.add(token);
      }
    }
    boolean named =
        rest.size() > 1
            && rest.get(0).isName()
            && TypeNames.parse(text(rest), defaultSchema).isEmpty();
    return type(named ? rest.subList(1, rest.size()) : rest);
  }

  private String spelled(DataType type) {
    if (type instanceof DataType.ArrayOf array) {
      return spelled(array.element()) + "[]";
    } else if (type instanceof DataType.BuiltIn builtIn) {
      String plain = builtIn.sql().replaceAll("\\([^)]*\\)", "");
      return plain.startsWith("interval ") ? "interval" : plain;
    }
    QualifiedName name = ((DataType.UserDefined) type).name();
    return name.schema().equals(defaultSchema) && OF_ROUTINES.contains(name.name())
        ? Identifiers.quote(name.name())
        : Identifiers.quote(name, "");
  }

  private static List<List<Token>> elements(List<Token> tokens) {
    List<List<Token>> elements = new ArrayList<>(List.of(new ArrayList<>()));
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
      boolean ordered = depth == 0 && isWord(token, "order") && isWord(tokens, i + 1, "by");
      if (ordered || (depth == 0 && token.is(","))) {
        elements.add(new ArrayList<>());
        i += ordered ? 1 : 0;
      } else {
        elements.get(elements.size() - 1).add(token);
      }
    }
    return elements.stream().filter(element -> !element.isEmpty()).toList();
  }

  private static boolean isWord(List<Token> tokens, int at, String word) {
    return at < tokens.size() && isWord(tokens.get(at), word);
  }

  private static boolean isWord(Token token, String word) {
    return token.kind() == Token.Kind.WORD && token.value().equals(word);
  }

  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token token : tokens) {
      text.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
      end = token.start() + token.text().length();
    }
    return text.toString();
  }
}
