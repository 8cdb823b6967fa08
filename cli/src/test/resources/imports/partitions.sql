-- Partitions of which there is more to say than which rows they hold.
CREATE TABLE kind (id int PRIMARY KEY);
CREATE TABLE reading (
  at date NOT NULL, value int DEFAULT 1, kind int REFERENCES kind, note text, CHECK (value > 0)
) PARTITION BY RANGE (at);
CREATE INDEX ON reading (kind);
CREATE TABLE "reading, old" PARTITION OF reading (value DEFAULT 3)
  FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE reading_new PARTITION OF reading (PRIMARY KEY (at), CHECK (note <> ''))
  FOR VALUES FROM ('2020-01-01') TO ('2030-01-01');
CREATE INDEX reading_new_value ON reading_new (value) WHERE kind = 1;
CREATE TABLE reading_later PARTITION OF reading DEFAULT PARTITION BY LIST (kind);
CREATE TABLE reading_first PARTITION OF reading_later FOR VALUES IN (1);
CREATE TABLE reading_second PARTITION OF reading_later (value NOT NULL) FOR VALUES IN (2, 3);
COMMENT ON TABLE reading_new IS 'What is new.';
COMMENT ON COLUMN reading_new.note IS 'Whatever else.';
COMMENT ON TABLE reading_first IS 'The first kind.';
CREATE TABLE alarm (at date REFERENCES reading_new);
CREATE SEQUENCE alarms OWNED BY reading_new.value;
ALTER TABLE reading_new ENABLE ROW LEVEL SECURITY;
ALTER TABLE reading_new REPLICA IDENTITY FULL;

CREATE TABLE measure (id bigint, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE measure_2026 PARTITION OF measure FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE measured (id bigint, day date, FOREIGN KEY (id, day) REFERENCES measure_2026);
