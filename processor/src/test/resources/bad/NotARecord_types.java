package shop;

import org.schemaparity.annotations.*;

@Domain
class Price {
  @Check("VALUE > 0") int amount;
}

@CompositeType
enum Kind {
  A
}
