package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "title", name = "LOAN")
record Loan(@PrimaryKey long id, String title, @Column(name = "Title") String heading, Member.Kind kind) {}

@Table(name = "Member")
record Person(@PrimaryKey long id) {}

@Table
@SqlDefinition("CREATE VIEW \"Members\" AS SELECT 1 AS id")
record Member(@PrimaryKey long id) {
  @EnumType(name = "KIND")
  enum Kind {
    OLD
  }
}

@Domain
record Kind(String value) {}

@Table(schema = "stock", name = "LOAN")
record Stock(@PrimaryKey long id, Kind kind) {}
