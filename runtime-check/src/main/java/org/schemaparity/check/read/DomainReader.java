package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;

/** Reads the domains. */
final class DomainReader {
  private DomainReader() {}

  static List<Domain> read(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<DomainConstraint>> constraints =
        Owned.byOwner(
            catalog.rows("domain_constraints", row -> new Owned<>(row.owner(), constraint(row))));
    return catalog.rows(
        "domains", row -> domain(row, constraints.getOrDefault(row.name(), List.of())));
  }

  private static Domain domain(Row row, List<DomainConstraint> constraints) throws SQLException {
    return new Domain(
        row.name(),
        DataTypeReader.read(row),
        row.collation(),
        row.expression("default_value"),
        row.flag("not_null"),
        constraints,
        row.comment(),
        details(row));
  }

  private static Details details(Row row) throws SQLException {
    List<Detail> details = new ArrayList<>(row.details().all());
    String domain = row.text("name");
    Optional<String> name = row.optionalText("not_null_name");
    name.filter(chosen -> !ChosenNames.isDomainNotNull(chosen, domain))
        .ifPresent(given -> details.add(new Detail("not null name", given)));
    return new Details(details);
  }

  private static DomainConstraint constraint(Row row) throws SQLException {
    return new DomainConstraint(
        row.text("name"), new Expression(row.text("expression")), row.validity(), row.comment());
  }
}
