package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey long id) {}

@Table
record Loan(
    @PrimaryKey long id,
    @Index @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_NULL) long memberId,
    @Index @ForeignKey(value = Member.class, onUpdate = ReferentialAction.SET_DEFAULT) long payerId,
    @Index
        @GeneratedColumn("id + 1")
        @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_NULL)
        long nextId,
    @Index
        @Default("1")
        @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_DEFAULT)
        long ownerId) {}
