package shop;

import java.util.List;
import org.schemaparity.annotations.*;

@CompositeType
record Tree(int value, List<Tree> branches) {}

@CompositeType
record One(Other other) {}

@Domain
record Other(One one) {}
