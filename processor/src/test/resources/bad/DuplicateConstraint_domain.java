package shop;

import org.schemaparity.annotations.*;

@Domain
@Check(value = "VALUE > 0", name = "one")
@Check(value = "VALUE < 9", name = "one")
record Price(int amount) {}
