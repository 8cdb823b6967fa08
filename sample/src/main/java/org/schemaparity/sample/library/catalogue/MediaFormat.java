package org.schemaparity.sample.library.catalogue;

import java.util.Locale;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Label;

/** What a title is printed, spoken or burnt on. */
@EnumType(comment = "What a title is printed, spoken or burnt on.")
public enum MediaFormat {
  @Label("book")
  BOOK,
  @Label("audio book")
  AUDIO_BOOK,
  @Label("film")
  FILM,
  @Label("game")
  GAME;

  /** {@return the label that stands for this format in the database} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the format for which {@code label} stands in the database} */
  public static MediaFormat ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
