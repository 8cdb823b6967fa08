package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * Types that are given by name, as PostgreSQL's {@code format_type} prints them. Only what "Data
 * Types" in its manual lists as aliases is put into other words; every other name is kept.
 */
public final class TypeNames {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int8", "bigint"),
          Map.entry("bool", "boolean"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("varchar", "character varying"),
          Map.entry("char varying", "character varying"),
          Map.entry("national character varying", "character varying"),
          Map.entry("national char varying", "character varying"),
          Map.entry("nchar varying", "character varying"),
          Map.entry("char", "character"),
          Map.entry("national character", "character"),
          Map.entry("national char", "character"),
          Map.entry("nchar", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("time", "time without time zone"),
          Map.entry("timetz", "time with time zone"));

  /**
   * What {@code format_type} prints for the types of PostgreSQL 13 to 18 that a column may have.
   */
  private static final Set<String> BUILT_IN =
      Set.of(
          """
          bigint,bit,bit varying,boolean,box,bytea,bpchar,character,character varying,cidr,circle,date,\
          datemultirange,daterange,double precision,inet,int4multirange,int4range,int8multirange,\
          int8range,integer,interval,json,jsonb,jsonpath,line,lseg,macaddr,macaddr8,money,name,\
          numeric,nummultirange,numrange,oid,path,pg_lsn,pg_snapshot,point,polygon,real,refcursor,\
          regclass,regcollation,regconfig,regdictionary,regnamespace,regoper,regoperator,regproc,\
          regprocedure,regrole,regtype,smallint,text,tid,time with time zone,time without time zone,\
          timestamp with time zone,timestamp without time zone,tsmultirange,tsquery,tsrange,\
          tstzmultirange,tstzrange,tsvector,txid_snapshot,uuid,xid,xid8,xml"""
              .split(","));

  /** These are names in the grammar alone; the types are called otherwise in the catalog. */
  private static final Set<String> IN_GRAMMAR =
      Set.of("bigint", "boolean", "character", "integer", "real", "smallint");

  private static final Set<String> INTERNAL =
      Set.of(
          """
          bool,char,float4,float8,int2,int4,int8,time,timestamp,timestamptz,timetz,varbit,varchar,\
          any,record,trigger,void,unknown,cid,xid,oidvector,int2vector,cstring,internal"""
              .split(","));

  private static final Set<String> WITH_LENGTH =
      Set.of("bit", "bit varying", "character", "character varying", "bpchar");
  private static final Set<String> SERIAL =
      Set.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");
  private static final Set<String> INTERVAL_FIELDS =
      Set.of(
          """
          year,month,day,hour,minute,second,year to month,day to hour,day to minute,day to second,\
          hour to minute,hour to second,minute to second"""
              .split(","));

  private TypeNames() {}

  /**
   * {@return whether a type of this name in another schema is not found by its name alone} The
   * manual, "The System Catalog Schema": {@code pg_catalog} is searched first.
   */
  static boolean isHidden(String name) {
    return (BUILT_IN.contains(name) && !IN_GRAMMAR.contains(name)) || INTERNAL.contains(name);
  }

  /** {@return whether the type is one that only {@code CREATE TABLE} knows} */
  static boolean isSerial(String text) {
    List<Token> tokens = SqlLexer.withoutSpace(text);
    return !tokens.isEmpty() && SERIAL.contains(tokens.get(0).value());
  }

  /** {@return the type, or nothing when the text names none} */
  public static Optional<DataType> parse(String text, String defaultSchema) {
    List<Token> tokens = SqlLexer.withoutSpace(text);
    int end = tokens.size();
    boolean array = false;
    if (end > 1 && tokens.get(end - 1).value().equals("array")) {
      end--;
      array = true;
    }
    while (end > 2 && tokens.get(end - 1).is("]")) {
      boolean sized = tokens.get(end - 2).kind() == Token.Kind.NUMBER;
      int open = end - (sized ? 3 : 2);
      if (open < 1 || !tokens.get(open).is("[")) {
        return Optional.empty();
      }
      end = open;
      array = true;
    }
    Optional<DataType> element = element(tokens.subList(0, end), defaultSchema);
    return array ? element.map(DataType.ArrayOf::new) : element;
  }

  /** {@return the built-in type with a precision, as {@code format_type} prints it} */
  static String withPrecision(String type, int precision) {
    int space = type.indexOf(' ');
    return space < 0
        ? type + "(" + precision + ")"
        : type.substring(0, space) + "(" + precision + ")" + type.substring(space);
  }

  private static Optional<DataType> element(List<Token> tokens, String defaultSchema) {
    int open = indexOf(tokens, "(");
    int close = indexOf(tokens, ")");
    if (open < 0 && close < 0) {
      return named(tokens, Optional.empty(), defaultSchema);
    } else if (open < 1 || close < open + 2) {
      return Optional.empty();
    }
    String modifier =
        tokens.subList(open + 1, close).stream().map(Token::text).collect(Collectors.joining());
    List<Token> name = new ArrayList<>(tokens.subList(0, open));
    name.addAll(tokens.subList(close + 1, tokens.size()));
    return named(name, Optional.of(modifier), defaultSchema);
  }

  private static int indexOf(List<Token> tokens, String symbol) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(symbol)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<DataType> named(
      List<Token> tokens, Optional<String> modifier, String defaultSchema) {
    boolean qualified = tokens.size() == 3 && tokens.get(1).is(".");
    if (qualified && tokens.get(0).isName() && tokens.get(2).isName()) {
      return tokens.get(0).value().equals("pg_catalog")
          ? named(tokens.subList(2, 3), modifier, defaultSchema)
          : userDefined(tokens.get(0).value(), tokens.get(2), modifier);
    } else if (tokens.isEmpty() || !tokens.stream().allMatch(Token::isName)) {
      return Optional.empty();
    }
    Token first = tokens.get(0);
    if (first.kind() == Token.Kind.QUOTED_NAME) {
      return tokens.size() > 1
          ? Optional.empty()
          : first.value().equals("char")
              ? builtIn("\"char\"")
              : userDefined(defaultSchema, first, modifier);
    }
    String words = tokens.stream().map(Token::value).collect(Collectors.joining(" "));
    String canonical = ALIASES.getOrDefault(words, words);
    if (words.startsWith("interval ")) {
      return interval(words, modifier);
    } else if (BUILT_IN.contains(canonical)) {
      return modified(words, canonical, modifier);
    }
    return tokens.size() == 1 ? userDefined(defaultSchema, first, modifier) : Optional.empty();
  }

  private static Optional<DataType> userDefined(
      String schema, Token name, Optional<String> modifier) {
    return Optional.of(new DataType.UserDefined(new QualifiedName(schema, name.value()), modifier));
  }

  private static Optional<DataType> interval(String words, Optional<String> modifier) {
    return !INTERVAL_FIELDS.contains(words.substring("interval ".length()))
            || (modifier.isPresent() && !words.endsWith("second"))
        ? Optional.empty()
        : builtIn(words + modifier.map(precision -> "(" + precision + ")").orElse(""));
  }

  private static Optional<DataType> modified(
      String words, String canonical, Optional<String> modifier) {
    boolean takesPrecision = canonical.startsWith("time") || canonical.equals("interval");
    if (modifier.isEmpty()) {
      // The manual, "Character Types" and "Bit String Types": without a length it is 1.
      return builtIn(canonical + (Set.of("character", "bit").contains(canonical) ? "(1)" : ""));
    } else if (!modifier.get().matches("[0-9]{1,9}(,-?[0-9]{1,9})?")) {
      return Optional.empty();
    } else if (canonical.equals("numeric")) {
      return builtIn("numeric(" + modifier.get() + (modifier.get().contains(",") ? ")" : ",0)"));
    } else if (modifier.get().contains(",")) {
      return Optional.empty();
    } else if (words.equals("float")) {
      // The manual, "Floating-Point Types": the precision counts binary digits.
      return builtIn(Integer.parseInt(modifier.get()) <= 24 ? "real" : "double precision");
    } else if (takesPrecision) {
      return builtIn(withPrecision(canonical, Integer.parseInt(modifier.get())));
    }
    String stem = canonical.equals("bpchar") ? "character" : canonical;
    return WITH_LENGTH.contains(canonical)
        ? builtIn(stem + "(" + modifier.get() + ")")
        : Optional.empty();
  }

  private static Optional<DataType> builtIn(String sql) {
    return Optional.of(new DataType.BuiltIn(sql));
  }
}
