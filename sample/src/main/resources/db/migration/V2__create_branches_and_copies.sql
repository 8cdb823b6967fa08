-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new table public.branch: columns code, name, street, postal_code, city, country, telephone, latitude, longitude, opens_at, closes_at
--   * new table public.copy: columns title_id, copy_number, barcode, branch_code, condition, lendable, price, thickness, acquired_on
-- Schema: bba3821d00da0be3 -> b01a2c2e2425f4e0

CREATE TABLE branch (
  code character varying(8) NOT NULL,
  name text NOT NULL,
  street text NOT NULL,
  postal_code character varying(10) NOT NULL,
  city text NOT NULL,
  country character(2) DEFAULT 'NL' NOT NULL,
  telephone text,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  opens_at time without time zone DEFAULT '09:00' NOT NULL,
  closes_at time without time zone DEFAULT '17:30' NOT NULL,
  CONSTRAINT branch_pkey PRIMARY KEY (code),
  CONSTRAINT branch_name_key UNIQUE (name),
  CONSTRAINT branch_code_check CHECK (code = upper(code)),
  CONSTRAINT branch_check CHECK (opens_at < closes_at),
  CONSTRAINT branch_lies_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
);

COMMENT ON COLUMN branch.country IS 'ISO 3166-1';

CREATE TABLE copy (
  title_id bigint NOT NULL,
  copy_number smallint NOT NULL,
  barcode character varying(14) NOT NULL,
  branch_code character varying(8) NOT NULL,
  condition text DEFAULT 'NEW' NOT NULL,
  lendable boolean DEFAULT true NOT NULL,
  price numeric(8,2),
  thickness real,
  acquired_on date NOT NULL,
  CONSTRAINT copy_pkey PRIMARY KEY (title_id, copy_number),
  CONSTRAINT copy_barcode_key UNIQUE (barcode),
  CONSTRAINT copy_copy_number_check CHECK (copy_number > 0),
  CONSTRAINT copy_condition_check CHECK (condition IN ('NEW', 'GOOD', 'WORN', 'LOST'))
);

COMMENT ON COLUMN copy.thickness IS 'How much of the shelf it takes, in centimetres.';

CREATE INDEX copy_branch_code_idx ON copy (branch_code);

-- BLOCKS WRITES: Writes to copy and title wait while the rows are checked.
ALTER TABLE copy ADD CONSTRAINT copy_title_id_fkey FOREIGN KEY (title_id) REFERENCES title (id) ON DELETE CASCADE;

ALTER TABLE copy ADD CONSTRAINT copy_branch_code_fkey FOREIGN KEY (branch_code) REFERENCES branch (code) ON UPDATE CASCADE;
