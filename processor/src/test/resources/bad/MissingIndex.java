package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey long id) {}

@Table
@Index(value = "payer_id", where = "payer_id IS NOT NULL")
@Index(value = "owner_id", where = "id > 0")
record Loan(
    @PrimaryKey long id,
    @ForeignKey(Member.class) long memberId,
    @ForeignKey(Member.class) long payerId,
    @ForeignKey(Member.class) long ownerId,
    @SuppressWarnings("schema-parity:MissingIndex") @ForeignKey(Member.class) long guestId,
    @Index @ForeignKey(Member.class) long heirId) {}
