package shop;

import org.schemaparity.annotations.*;

@EnumType
record Loan(@Label("x") int id) {}
