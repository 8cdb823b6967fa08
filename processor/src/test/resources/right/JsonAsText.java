/*
 * `json` keeps the text as it was written, spaces and doubled keys too, parses it again at each
 * use, and has no `=` and no index. `jsonb` is parsed once. Keep `json` only where the exact text
 * matters, such as for a signature.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id, @Column(type = "jsonb") String extra, @Json(binary = false) String raw) {}
