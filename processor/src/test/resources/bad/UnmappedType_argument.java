package shop;

import java.util.List;
import org.schemaparity.annotations.*;

@Table
@SuppressWarnings("rawtypes")
record Loan(
    @PrimaryKey int id,
    Pair raw,
    Pair<Integer, Thread> pair,
    Pair<Integer, Pair<?, String>> wildcard,
    List<Thread[]> workers) {}

record Pair<A, B>(A first, B second) {}
