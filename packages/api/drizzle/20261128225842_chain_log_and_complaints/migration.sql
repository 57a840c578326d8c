CREATE TABLE "access_log_head" (
	"single" boolean PRIMARY KEY DEFAULT true,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_ledger" (
	"number" bigint PRIMARY KEY,
	"complaint_id" uuid NOT NULL UNIQUE,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_ledger_head" (
	"single" boolean PRIMARY KEY DEFAULT true,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "access_log" ADD COLUMN "number" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "access_log" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "chain_anchor" ADD COLUMN "ledger_number" bigint;--> statement-breakpoint
ALTER TABLE "chain_anchor" ADD COLUMN "ledger_hash" text;--> statement-breakpoint
ALTER TABLE "chain_anchor" ADD COLUMN "access_number" bigint;--> statement-breakpoint
ALTER TABLE "chain_anchor" ADD COLUMN "access_hash" text;--> statement-breakpoint

-- What was typed about an identity check goes with the complaint: as a text that its end erases. Of those that have ended
-- so far it goes now.

ALTER TABLE "access_log" DISABLE TRIGGER access_log_append_only;--> statement-breakpoint
WITH typed AS (
  SELECT id, at, complaint_id, detail, gen_random_uuid() AS text_id, replace(gen_random_uuid()::text, '-', '') AS salt,
    EXISTS (SELECT FROM complaint_event event
            WHERE event.complaint_id = access_log.complaint_id AND type = 'ComplaintDestroyed') AS destroyed
  FROM access_log WHERE action = 'RENEW_ACCESS_CODE' AND detail IS NOT NULL
), kept AS (
  INSERT INTO complaint_text (id, complaint_id, kind, content, salt, hash, at)
  SELECT text_id, complaint_id, 'IDENTITY_CHECK', detail, salt,
    encode(sha256(convert_to(salt || detail, 'UTF8')), 'hex'), at
  FROM typed WHERE NOT destroyed
  RETURNING id, hash
)
UPDATE access_log SET detail = (SELECT kept.id || ' ' || kept.hash FROM kept WHERE kept.id = typed.text_id)
FROM typed WHERE typed.id = access_log.id;--> statement-breakpoint

-- The access log is chained in the order of writing: a changed, removed or inserted row is missed, and the last one too.

CREATE FUNCTION access_log_hash(
  previous text, number bigint, at timestamptz, staff_id uuid, party_id uuid, complaint_id uuid, action text, detail text
) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(previous, number, floor(extract(epoch FROM at) * 1000)::bigint,
    staff_id, party_id, complaint_id, action, detail)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- With the owner's rights: the application may read the head but not write it. Holding it until the end of the transaction
-- is what makes the numbers the order of commits.
CREATE FUNCTION chain_access_log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE last access_log_head;
BEGIN
  SELECT * INTO last FROM access_log_head FOR UPDATE;
  new.number := last.number + 1;
  new.hash := access_log_hash(
    last.hash, new.number, new.at, new.staff_id, new.party_id, new.complaint_id, new.action, new.detail);
  UPDATE access_log_head SET number = new.number, hash = new.hash;
  RETURN new;
END $$;
--> statement-breakpoint
DO $$
DECLARE line record; last text := ''; count bigint := 0;
BEGIN
  FOR line IN SELECT * FROM access_log ORDER BY id LOOP
    count := count + 1;
    last := access_log_hash(
      last, count, line.at, line.staff_id, line.party_id, line.complaint_id, line.action, line.detail);
    UPDATE access_log SET number = count, hash = last WHERE id = line.id;
  END LOOP;
  INSERT INTO access_log_head (number, hash) VALUES (count, last);
END $$;
--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_number" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "access_log" ENABLE TRIGGER access_log_append_only;--> statement-breakpoint
CREATE TRIGGER chain_access_log BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION chain_access_log();
--> statement-breakpoint

-- Every complaint stands in one chained list from its first event on.

CREATE FUNCTION complaint_ledger_hash(previous text, number bigint, complaint_id uuid, first_hash text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(previous, number, complaint_id, first_hash)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION list_complaints() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE first record; last complaint_ledger_head;
BEGIN
  FOR first IN SELECT complaint_id, hash FROM added WHERE version = 1 ORDER BY position LOOP
    SELECT * INTO last FROM complaint_ledger_head FOR UPDATE;
    last.number := last.number + 1;
    last.hash := complaint_ledger_hash(last.hash, last.number, first.complaint_id, first.hash);
    INSERT INTO complaint_ledger (number, complaint_id, hash) VALUES (last.number, first.complaint_id, last.hash);
    UPDATE complaint_ledger_head SET number = last.number, hash = last.hash;
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE first record; last text := ''; count bigint := 0;
BEGIN
  FOR first IN SELECT complaint_id, hash FROM complaint_event WHERE version = 1 ORDER BY position LOOP
    count := count + 1;
    last := complaint_ledger_hash(last, count, first.complaint_id, first.hash);
    INSERT INTO complaint_ledger (number, complaint_id, hash) VALUES (count, first.complaint_id, last);
  END LOOP;
  INSERT INTO complaint_ledger_head (number, hash) VALUES (count, last);
END $$;
--> statement-breakpoint
CREATE TRIGGER list_complaints AFTER INSERT ON complaint_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION list_complaints();
--> statement-breakpoint
CREATE TRIGGER complaint_ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint_ledger
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- A text is never changed, a letter not once it has left; both go at the end of the retention period alone.

CREATE TRIGGER complaint_text_unchanged BEFORE UPDATE OR TRUNCATE ON complaint_text
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION keep_sent_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new IS DISTINCT FROM old THEN
    RAISE EXCEPTION 'a letter that has left stays as it was' USING errcode = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_sent_letter BEFORE UPDATE ON letter FOR EACH ROW WHEN (old.sent) EXECUTE FUNCTION keep_sent_letter();
--> statement-breakpoint
CREATE FUNCTION erase_texts_and_letters(destroyed uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM complaint_event WHERE complaint_id = destroyed AND type = 'ComplaintDestroyed') THEN
    RAISE EXCEPTION 'only what was destroyed is erased' USING errcode = 'insufficient_privilege';
  END IF;
  DELETE FROM complaint_text WHERE complaint_id = destroyed;
  DELETE FROM letter WHERE complaint_id = destroyed;
END $$;
