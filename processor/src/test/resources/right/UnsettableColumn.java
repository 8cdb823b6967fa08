/*
 * PostgreSQL takes the foreign key, and then refuses every delete or change of a row that is
 * referred to, because the column cannot become null. An action that would write a generated column
 * it refuses at once.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey long id) {}

@Table
record Loan(
    @PrimaryKey long id,
    @Index @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_NULL)
        java.util.Optional<Long> memberId,
    @Index @ForeignKey(value = Member.class, onUpdate = ReferentialAction.CASCADE) long payerId,
    @Index @GeneratedColumn("id + 1") @ForeignKey(Member.class) long nextId) {}
