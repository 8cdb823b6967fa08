package shop;

import org.schemaparity.annotations.*;

@Table
record Animal(int id, String name) {}

@Table(inherits = Animal.class)
record Dog(long id, String name) {}

@Table(inherits = Cat.class)
record Lion(int id) {}

@Table(inherits = Lion.class)
record Cat(int id) {}

@Table(inherits = String.class)
record Word(int id) {}
