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
        long ownerId,
    @Index
        @GeneratedColumn("id + 2")
        @ForeignKey(value = Member.class, onUpdate = ReferentialAction.CASCADE)
        long afterId,
    @Index @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_DEFAULT) Usual usualId,
    @Index @ForeignKey(value = Member.class, onDelete = ReferentialAction.SET_DEFAULT) Other otherId) {}

@Domain
record Usual(@Default("1") long value) {}

@Domain
record Other(long value) {}
