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

@Table
record Shelf(@PrimaryKey Id<Id<Long>> id, Pair<Integer, Pair<String, Long>> place, Chain<Long> chain) {}

record Pair<A, B>(A first, B second) {}

record Id<V>(V value) {}

record Chain<A>(A first, Chain<Chain<A>> rest) {}
