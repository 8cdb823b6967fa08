package org.schemaparity.sample.library.billing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Table;
import org.schemaparity.sample.library.catalogue.MediaFormat;

/** What a late day costs, from a day on. */
@Table(schema = "billing", comment = "What a late day costs, from a day on.")
@Check(name = "ceiling_covers_a_day", value = "ceiling >= daily_rate")
public record Tariff(
    @PrimaryKey MediaFormat format,
    @PrimaryKey LocalDate validFrom,
    @Column(precision = 6, scale = 2) @Check("daily_rate >= 0") BigDecimal dailyRate,
    @Column(precision = 8, scale = 2) BigDecimal ceiling,
    @Column(comment = "How long after the due day a return still costs nothing.")
        @Default("'1 day'")
        Duration grace,
    @Column(comment = "After how many late days a reminder is sent.") @Default("'{7,14,28}'")
        int[] reminderDays) {

  /**
   * {@return what a copy costs that was due on one day and came back on another; zero if in time}
   */
  public BigDecimal charge(LocalDate dueOn, LocalDate returnedOn) {
    long lateDays = ChronoUnit.DAYS.between(dueOn, returnedOn);
    return lateDays <= grace.toDays()
        ? BigDecimal.ZERO
        : dailyRate.multiply(BigDecimal.valueOf(lateDays)).min(ceiling);
  }
}
