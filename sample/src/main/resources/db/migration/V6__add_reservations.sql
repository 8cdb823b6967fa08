-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.reservation_status: labels WAITING, READY, EXPIRED
--   * new table public.reservation: columns title_id, member_id, pickup_branch, status, requested_at, pick_up_by
-- Schema: 77a427e9ea7cc3a1 -> fc9281af1f3703bc

CREATE TYPE reservation_status AS ENUM ('WAITING', 'READY', 'EXPIRED');

CREATE TABLE reservation (
  title_id bigint NOT NULL,
  member_id uuid NOT NULL,
  pickup_branch character varying(8) DEFAULT 'MAIN' NOT NULL,
  status reservation_status DEFAULT 'WAITING' NOT NULL,
  requested_at timestamp with time zone DEFAULT now() NOT NULL,
  pick_up_by timestamp without time zone,
  CONSTRAINT reservation_pkey PRIMARY KEY (title_id, member_id)
);

COMMENT ON TABLE reservation IS 'A member''s place in the queue for a title.';

COMMENT ON COLUMN reservation.pick_up_by IS 'By the clock of the branch.';

CREATE INDEX reservation_title_id_requested_at_idx ON reservation (title_id, requested_at) WHERE status = 'WAITING';

-- BLOCKS WRITES: Writes to reservation and title wait while the rows are checked.
ALTER TABLE reservation ADD CONSTRAINT reservation_title_id_fkey FOREIGN KEY (title_id) REFERENCES title (id) ON DELETE CASCADE;

-- BLOCKS WRITES: Writes to reservation and member wait while the rows are checked.
ALTER TABLE reservation ADD CONSTRAINT reservation_member_id_fkey FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE;

-- BLOCKS WRITES: Writes to reservation and branch wait while the rows are checked.
ALTER TABLE reservation ADD CONSTRAINT reservation_pickup_branch_fkey FOREIGN KEY (pickup_branch) REFERENCES branch (code) ON DELETE SET DEFAULT ON UPDATE CASCADE;
