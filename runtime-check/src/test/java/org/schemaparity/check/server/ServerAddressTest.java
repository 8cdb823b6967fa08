package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerAddressTest {
  @ParameterizedTest
  @EnumSource
  void aSessionThatOnlyReadsCannotWrite(TestServer server) throws SQLException {
    ServerAddress address = ServerAddress.of(server.url(), "", "").readOnly("", "");
    try (Connection connection = address.connect("postgres");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE t ()"))
          .hasMessageContaining("cannot execute CREATE TABLE in a read-only transaction");
    }
  }

  @Test
  void whatTheUrlSaysGoesBeforeWhatElseIsSaid() {
    String url = "jdbc:postgresql://joe:first@host/shop?user=";
    ServerAddress address = ServerAddress.of(url, "", "").readOnly("jane", "second");
    assertThat(address.withoutSecrets("first and second")).isEqualTo("*** and second");
  }

  @Test
  void itIsKnownWhetherADatabaseIsNamed() {
    assertThat(ServerAddress.of("jdbc:postgresql://host", "", "").namesDatabase()).isFalse();
    assertThat(ServerAddress.of("jdbc:postgresql://host", "", "").database()).isEqualTo("postgres");
    assertThat(ServerAddress.of("jdbc:postgresql://host/shop", "", "").namesDatabase()).isTrue();
  }
}
