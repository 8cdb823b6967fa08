package library;

import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The names of this package's tables and their columns, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class Tables {
  private Tables() {
  }

  /**
   * The names of the table of {@link Everything}.
   */
  public static final class EverythingTable {
    /**
     * The table.
     */
    public static final String TABLE = "everything";

    /**
     * The column of {@code id}: {@code uuid NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code flag}: {@code boolean NOT NULL}.
     */
    public static final String FLAG = "flag";

    /**
     * The column of {@code boxedFlag}: {@code boolean NOT NULL}.
     */
    public static final String BOXED_FLAG = "boxed_flag";

    /**
     * The column of {@code tiny}: {@code smallint NOT NULL}.
     */
    public static final String TINY = "tiny";

    /**
     * The column of {@code small}: {@code smallint NOT NULL}.
     */
    public static final String SMALL = "small";

    /**
     * The column of {@code number}: {@code integer NOT NULL}.
     */
    public static final String NUMBER = "number";

    /**
     * The column of {@code big}: {@code bigint NOT NULL}.
     */
    public static final String BIG = "big";

    /**
     * The column of {@code single}: {@code real NOT NULL}.
     */
    public static final String SINGLE = "single";

    /**
     * The column of {@code twice}: {@code double precision NOT NULL}.
     */
    public static final String TWICE = "twice";

    /**
     * The column of {@code letter}: {@code character(1) NOT NULL}.
     */
    public static final String LETTER = "letter";

    /**
     * The column of {@code text}: {@code text NOT NULL}.
     */
    public static final String TEXT = "text";

    /**
     * The column of {@code shortText}: {@code character varying(20) NOT NULL}.
     */
    public static final String SHORT_TEXT = "short_text";

    /**
     * The column of {@code shortTexts}: {@code character varying(20)[] NOT NULL}.
     */
    public static final String SHORT_TEXTS = "short_texts";

    /**
     * The column of {@code amount}: {@code numeric NOT NULL}.
     */
    public static final String AMOUNT = "amount";

    /**
     * The column of {@code whole}: {@code numeric(10,0) NOT NULL}.
     */
    public static final String WHOLE = "whole";

    /**
     * The column of {@code price}: {@code numeric(10,2) NOT NULL}.
     */
    public static final String PRICE = "price";

    /**
     * The column of {@code huge}: {@code numeric NOT NULL}.
     */
    public static final String HUGE = "huge";

    /**
     * The column of {@code day}: {@code date NOT NULL}.
     */
    public static final String DAY = "day";

    /**
     * The column of {@code time}: {@code time without time zone NOT NULL}.
     */
    public static final String TIME = "\"time\"";

    /**
     * The column of {@code preciseTime}: {@code time(3) without time zone NOT NULL}.
     */
    public static final String PRECISE_TIME = "precise_time";

    /**
     * The column of {@code local}: {@code timestamp without time zone NOT NULL}.
     */
    public static final String LOCAL = "local";

    /**
     * The column of {@code instant}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String INSTANT = "instant";

    /**
     * The column of {@code offset}: {@code timestamp(3) with time zone NOT NULL}.
     */
    public static final String OFFSET = "\"offset\"";

    /**
     * The column of {@code zoned}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String ZONED = "zoned";

    /**
     * The column of {@code offsetTime}: {@code time with time zone NOT NULL}.
     */
    public static final String OFFSET_TIME = "offset_time";

    /**
     * The column of {@code duration}: {@code interval NOT NULL}.
     */
    public static final String DURATION = "duration";

    /**
     * The column of {@code seconds}: {@code interval(0) NOT NULL}.
     */
    public static final String SECONDS = "seconds";

    /**
     * The column of {@code year}: {@code integer NOT NULL}.
     */
    public static final String YEAR = "year";

    /**
     * The column of {@code bytes}: {@code bytea NOT NULL}.
     */
    public static final String BYTES = "bytes";

    /**
     * The column of {@code manyBytes}: {@code bytea[] NOT NULL}.
     */
    public static final String MANY_BYTES = "many_bytes";

    /**
     * The column of {@code address}: {@code inet NOT NULL}.
     */
    public static final String ADDRESS = "address";

    /**
     * The column of {@code uri}: {@code text NOT NULL}.
     */
    public static final String URI = "uri";

    /**
     * The column of {@code numbers}: {@code integer[] NOT NULL}.
     */
    public static final String NUMBERS = "numbers";

    /**
     * The column of {@code matrix}: {@code integer[] NOT NULL}.
     */
    public static final String MATRIX = "matrix";

    /**
     * The column of {@code nested}: {@code uuid[] NOT NULL}.
     */
    public static final String NESTED = "nested";

    /**
     * The column of {@code days}: {@code date[] NOT NULL}.
     */
    public static final String DAYS = "days";

    /**
     * The column of {@code statuses}: {@code public.status[] NOT NULL}.
     */
    public static final String STATUSES = "statuses";

    /**
     * The column of {@code kinds}: {@code text[] NOT NULL}.
     */
    public static final String KINDS = "kinds";

    /**
     * The column of {@code emails}: {@code character varying(254)[] NOT NULL}.
     */
    public static final String EMAILS = "emails";

    /**
     * The column of {@code maybe}: {@code text}.
     */
    public static final String MAYBE = "maybe";

    /**
     * The column of {@code maybeInt}: {@code integer}.
     */
    public static final String MAYBE_INT = "maybe_int";

    /**
     * The column of {@code maybeLong}: {@code bigint}.
     */
    public static final String MAYBE_LONG = "maybe_long";

    /**
     * The column of {@code maybeDouble}: {@code double precision}.
     */
    public static final String MAYBE_DOUBLE = "maybe_double";

    /**
     * The column of {@code status}: {@code public.status NOT NULL}.
     */
    public static final String STATUS = "status";

    /**
     * The column of {@code kind}: {@code text NOT NULL}.
     */
    public static final String KIND = "kind";

    /**
     * The column of {@code email}: {@code character varying(254) NOT NULL}.
     */
    public static final String EMAIL = "email";

    /**
     * The column of {@code wrapped}: {@code integer NOT NULL}.
     */
    public static final String WRAPPED = "wrapped";

    /**
     * The column of {@code extra}: {@code jsonb NOT NULL}.
     */
    public static final String EXTRA = "extra";

    /**
     * The column of {@code raw}: {@code json NOT NULL}.
     */
    public static final String RAW = "raw";

    /**
     * The column of {@code folded}: {@code public.citext NOT NULL}.
     */
    public static final String FOLDED = "folded";

    /**
     * The column of {@code point}: {@code geo.geometry(Point,4326) NOT NULL}.
     */
    public static final String POINT = "point";

    /**
     * The column of {@code codes}: {@code character varying(5)[] NOT NULL}.
     */
    public static final String CODES = "codes";

    /**
     * The column of {@code stamp}: {@code timestamp(3) with time zone NOT NULL}.
     */
    public static final String STAMP = "stamp";

    /**
     * The column of {@code dec}: {@code numeric(5,0) NOT NULL}.
     */
    public static final String DEC = "\"dec\"";

    private EverythingTable() {
    }
  }

  /**
   * The names of the table of {@link Measured}.
   */
  public static final class MeasuredTable {
    /**
     * The table.
     */
    public static final String TABLE = "measured";

    /**
     * The column of {@code id}: {@code bigint NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code length}: {@code double precision NOT NULL}.
     */
    public static final String LENGTH = "length";

    /**
     * The column of {@code measuredAt}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String MEASURED_AT = "measured_at";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code handle}: {@code public.handle NOT NULL}.
     */
    public static final String HANDLE = "handle";

    /**
     * The column of {@code after}: {@code integer NOT NULL}.
     */
    public static final String AFTER = "after";

    /**
     * The column of {@code shorter}: {@code smallint NOT NULL}.
     */
    public static final String SHORTER = "shorter";

    /**
     * The column of {@code day}: {@code date NOT NULL}.
     */
    public static final String DAY = "day";

    /**
     * The column of {@code nick}: {@code character varying(20) NOT NULL}.
     */
    public static final String NICK = "nick";

    /**
     * The column of {@code shown}: {@code text NOT NULL}.
     */
    public static final String SHOWN = "shown";

    /**
     * The column of {@code other}: {@code elsewhere.key NOT NULL}.
     */
    public static final String OTHER = "other";

    private MeasuredTable() {
    }
  }
}
