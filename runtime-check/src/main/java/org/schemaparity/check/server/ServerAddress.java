package org.schemaparity.check.server;

import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and how to get in. The URL's parameters are taken out of it and given to
 * the driver as properties, so that no URL that anybody prints has a password in it.
 */
public final class ServerAddress {
  private static final Pattern URL =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<userinfo>[^@/?]*)@)?(?<hosts>[^@/?]*)(?:/(?<database>[^?/]*))?(?:\\?(?<parameters>.*))?");
  private static final Pattern HOSTS =
      Pattern.compile(
          "(?:\\[[0-9a-fA-F:.%]+]|[^:,\\[\\]]*)(?::\\d{1,5})?(?:,(?:\\[[0-9a-fA-F:.%]+]|[^:,\\[\\]]*)(?::\\d{1,5})?)*");

  private static final String CONNECT_TIMEOUT = "connectTimeout";

  private final String hosts;
  private final String database;
  private final Properties properties;

  private ServerAddress(String hosts, String database, Properties properties) {
    this.hosts = hosts;
    this.database = database;
    this.properties = properties;
  }

  /**
   * {@return the address that {@code url} says}
   *
   * @param url the driver's form of URL, or {@code libpq}'s
   * @param user what takes precedence over the URL's own, unless empty
   * @param password what takes precedence over the URL's own, unless empty
   * @throws IllegalArgumentException with a message that shows nothing of the URL, if it is none
   */
  public static ServerAddress of(String url, String user, String password) {
    Matcher parts = URL.matcher(url.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "the URL is not of the form jdbc:postgresql://host:port/database");
    }
    String hosts = parts.group("hosts");
    if (!HOSTS.matcher(hosts).matches()) {
      throw new IllegalArgumentException("the URL's host and port are not of the form host:port");
    }
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "schema-parity");
    properties.setProperty(CONNECT_TIMEOUT, "10");
    putUserinfo(properties, parts.group("userinfo"));
    putParameters(properties, parts.group("parameters"));
    put(properties, "user", user);
    put(properties, "password", password);
    return new ServerAddress(hosts, decoded(text(parts.group("database"))), properties);
  }

  private static void putUserinfo(Properties properties, @Nullable String userinfo) {
    String[] parts = text(userinfo).split(":", 2);
    put(properties, "user", decoded(parts[0]));
    put(properties, "password", parts.length == 2 ? decoded(parts[1]) : "");
  }

  private static void putParameters(Properties properties, @Nullable String parameters) {
    for (String parameter : text(parameters).split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      put(properties, decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
  }

  private static void put(Properties properties, String name, String value) {
    if (!name.isEmpty() && !value.isEmpty()) {
      properties.setProperty(name, value);
    }
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException mistake) {
      // The decoder's own message shows some of the text.
      throw new IllegalArgumentException(
          "the URL has a % that is not followed by two hexadecimal digits");
    }
  }

  /**
   * {@return this address for sessions that only read} Where the URL says no user or password,
   * these are taken, unless they are empty.
   */
  public ServerAddress readOnly(String user, String password) {
    Properties copy = new Properties();
    put(copy, "user", user);
    put(copy, "password", password);
    copy.putAll(properties);
    put(copy, "readOnly", "true");
    put(copy, "readOnlyMode", "always");
    return new ServerAddress(hosts, database, copy);
  }

  /**
   * {@return the raw name of the database that the URL names; {@code postgres} where it names none}
   */
  public String database() {
    return database.isEmpty() ? "postgres" : database;
  }

  /** {@return whether the URL names a database} */
  public boolean namesDatabase() {
    return !database.isEmpty();
  }

  /**
   * {@return a new connection to the database of that raw name}
   *
   * @throws SQLException if there is none to be had; its message may have a password in it
   */
  public Connection connect(String database) throws SQLException {
    String url =
        "jdbc:postgresql://" + hosts + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    try {
      return DriverManager.getConnection(url, properties);
    } catch (SQLException failure) {
      // What the driver says of these is only that the attempt failed.
      if (failure.getCause() instanceof UnknownHostException unknown) {
        throw new SQLException("There is no host " + unknown.getMessage(), failure.getSQLState());
      } else if (failure.getCause() instanceof SocketTimeoutException) {
        throw new SQLException(
            "There is no answer within %s seconds"
                .formatted(properties.getProperty(CONNECT_TIMEOUT)),
            failure.getSQLState());
      }
      throw failure;
    }
  }

  /** {@return {@code message} with every password in it blotted out} */
  public String withoutSecrets(String message) {
    String result = message;
    for (String name : properties.stringPropertyNames()) {
      if (name.toLowerCase(Locale.ROOT).contains("password")) {
        result = result.replace(properties.getProperty(name), "***");
      }
    }
    return result;
  }

  /** {@return hosts and ports only} */
  @Override
  public String toString() {
    return hosts.isEmpty() ? "localhost" : hosts;
  }
}
