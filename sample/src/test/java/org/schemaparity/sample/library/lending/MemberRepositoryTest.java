package org.schemaparity.sample.library.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schemaparity.sample.library.LibraryDatabase;
import org.schemaparity.sample.library.PostalAddress;

@ExtendWith(LibraryDatabase.class)
class MemberRepositoryTest {
  private static final PostalAddress HOME = new PostalAddress("Dam 1", "1012 JS", "Delft", "NL");
  private static final LocalDate BIRTHDAY = LocalDate.of(1990, 2, 28);

  private final MemberRepository members;

  MemberRepositoryTest(Connection connection) {
    this.members = new MemberRepository(connection);
  }

  @Test
  void aNewMemberIsActiveAndHasACardAndAnAddress() throws SQLException {
    Member ada = members.register("Ada", Optional.of("ada@example.org"), BIRTHDAY, HOME);

    assertThat(ada.cardNumber()).isPositive();
    assertThat(ada.status()).isEqualTo(MemberStatus.ACTIVE);
    assertThat(ada.address()).isEqualTo(HOME);
    assertThat(members.member(ada.id())).contains(ada);
  }

  @Test
  void anEmailIsFoundHoweverItIsCapitalised() throws SQLException {
    Member ada = members.register("Ada", Optional.of("ada@example.org"), BIRTHDAY, HOME);

    assertThat(members.memberWithEmail("Ada@Example.org")).contains(ada);
  }

  @Test
  void twoMembersDoNotShareAnEmail() throws SQLException {
    members.register("Ada", Optional.of("ada@example.org"), BIRTHDAY, HOME);

    assertThatThrownBy(
            () -> members.register("Eve", Optional.of("ADA@example.org"), BIRTHDAY, HOME))
        .hasMessageContaining("member_lower_idx");
  }

  @Test
  void aMemberCanBeSuspended() throws SQLException {
    Member ada = members.register("Ada", Optional.empty(), BIRTHDAY, HOME);

    members.setStatus(ada.id(), MemberStatus.SUSPENDED);

    assertThat(members.member(ada.id()).orElseThrow().status()).isEqualTo(MemberStatus.SUSPENDED);
  }
}
