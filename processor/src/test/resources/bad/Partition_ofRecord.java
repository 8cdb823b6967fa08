package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (at)")
record Visit(int at, int guest) {}

@Table(partitionOf = Visit.class, partitionValues = "1 TO 2")
record Early(int at, int guest) {}

@Table(partitionOf = Visit.class)
record Late(int at, int guest) {}

@Table(partitionOf = Visit.class, partitionValues = "FROM (3) TO (4)")
record Other(int at, int host) {}

@Table(partitionOf = Other.class, partitionValues = "FROM (3) TO (4)")
record Last(int at, int host) {}
