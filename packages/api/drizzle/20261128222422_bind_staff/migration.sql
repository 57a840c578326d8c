CREATE TABLE "used_token" (
	"nonce_hash" text PRIMARY KEY,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "oidc_issuer" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "oidc_subject" text;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_identity" UNIQUE("oidc_issuer","oidc_subject");--> statement-breakpoint
CREATE INDEX "used_token_expiry" ON "used_token" ("expires_at");--> statement-breakpoint

-- Who no longer works here, or signs in as somebody else at the provider, has no session to come back to.
create function end_staff_sessions() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  delete from session where staff_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger staff_sessions_end after update on staff for each row
when (old.active and not new.active
  or old.oidc_subject is not null
    and (old.oidc_issuer, old.oidc_subject) is distinct from (new.oidc_issuer, new.oidc_subject))
execute function end_staff_sessions();
--> statement-breakpoint

-- Who works here and who may do what is changed in the database; the log says so whoever does it, and by which account.
create function log_staff_change() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  person uuid;
  act text;
  what text;
begin
  if tg_table_name = 'staff' then
    person := new.id;
    if tg_op = 'UPDATE' and old.active is distinct from new.active then
      act := case when new.active then 'STAFF_ACTIVATED' else 'STAFF_DEACTIVATED' end;
    elsif tg_op = 'UPDATE' and old.oidc_subject is distinct from new.oidc_subject then
      act := case when new.oidc_subject is null then 'STAFF_UNBOUND' else 'STAFF_BOUND' end;
    elsif tg_op = 'INSERT' then
      act := 'STAFF_ADDED';
    else
      return null;
    end if;
  elsif tg_op = 'DELETE' then
    person := old.staff_id; act := 'ROLE_TAKEN'; what := old.role;
  else
    person := new.staff_id; what := new.role || case when new.deputy then ' as deputy' else '' end;
    act := case when tg_op = 'INSERT' then 'ROLE_GIVEN' else 'ROLE_CHANGED' end;
  end if;
  insert into access_log (at, staff_id, action, detail)
  values (clock_timestamp(), person, act, concat_ws(' ', what, 'by', session_user));
  return null;
end $$;
--> statement-breakpoint
create trigger staff_logged after insert or update on staff for each row execute function log_staff_change();
--> statement-breakpoint
create trigger staff_role_logged after insert or update or delete on staff_role
for each row execute function log_staff_change();
--> statement-breakpoint

-- For whoever looks after sign-ins and roles: nothing of a complaint but its id.
create view sign_in_log as
select id, at, action, detail, staff_id, party_id, complaint_id from access_log
where action like 'SIGN%' or action like 'STAFF\_%' or action like 'ROLE\_%';
