package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Node node) {}

record Node(
    String label,
    Node next) {}

@Table
record Member(@PrimaryKey int id, Box box) {}

record Box(
    Box inner) {}
