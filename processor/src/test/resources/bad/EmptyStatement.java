package shop;

import org.schemaparity.annotations.*;

@SqlDefinition
@SqlDefinition("-- nothing yet\n;")
record Loan(int id) {}
