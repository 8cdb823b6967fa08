package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;

class MissingDockerTest {
  @Test
  void aMissingDaemonIsTold() {
    assumeFalse(ContainerProcess.dockerIsThere(), "there is a Docker daemon");
    assertThatThrownBy(() -> new ContainerServer("postgres:18").start())
        .hasMessageContaining(
            "PostgreSQL in a container from the image postgres:18: there is no Docker daemon.");
  }
}
