/*
 * The components of an embedded record become columns of the table, and columns cannot go on for
 * ever. What refers to its own kind is a row that refers to another, or a document.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, @Json Node node) {}

record Node(String label, Node next) {}

@Table
record Member(
    @PrimaryKey int id,
    @Index @ForeignKey(Member.class) java.util.Optional<Integer> invitedBy) {}
