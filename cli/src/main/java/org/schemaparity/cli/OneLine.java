package org.schemaparity.cli;

/** Puts a message that was laid out in lines into one, without the secrets of URLs. */
final class OneLine {
  private OneLine() {}

  static String of(String message) {
    return withoutSecrets(message).strip().replaceAll("\\s*\\R\\s*(?:- )?", " ");
  }

  /**
   * {@return {@code text} with the passwords of the URLs in it blotted out} The program takes URLs
   * apart before it uses them, but what it says about a command line may quote one as it was
   * written.
   */
  static String withoutSecrets(String text) {
    return text.replaceAll("(://[^:/?#\\s'\"]*):[^\\s'\"]*@", "$1:***@")
        .replaceAll("(?i)([?&][a-z]*password=)[^&\\s'\"]*", "$1***")
        .replaceAll("(--password[= ]'?)[^\\s']+", "$1***");
  }
}
