package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ContainerServerTest {
  @Test
  void aContainerRunsTheImage() throws SQLException {
    assumeTrue(ContainerProcess.dockerIsThere(), "there is no Docker daemon");
    Server server = DatabaseServer.container(DatabaseServer.DEFAULT_IMAGE).start();
    assertThat(server).hasToString("PostgreSQL in a container from the image postgres:18");
    try (ScratchDatabase database = server.createDatabase();
        Connection connection = database.connect()) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
  }
}
