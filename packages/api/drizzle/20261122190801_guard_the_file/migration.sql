-- The chain: each event of a complaint carries the hash of the one before it.

create function complaint_event_hash(
  previous text, complaint_id uuid, version integer, type text, at timestamptz, by jsonb, data jsonb
) returns text language sql stable parallel safe as $$
  -- An array keeps the fields apart, and jsonb has one way to write each value.
  select encode(sha256(convert_to(
    jsonb_build_array(previous, complaint_id, version, type, floor(extract(epoch from at) * 1000)::bigint, by, data)::text,
    'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- With the owner's rights, since the application may read the heads but not write them.
create function chain_complaint_event() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare head complaint_head;
begin
  select * into head from complaint_head where complaint_head.complaint_id = new.complaint_id for update;
  if new.version <> coalesce(head.version, 0) + 1 then
    raise exception 'event % of this complaint exists or is not the next one', new.version
      using errcode = 'unique_violation', constraint = 'complaint_event_pkey';
  end if;
  new.previous_hash := coalesce(head.hash, '');
  new.hash := complaint_event_hash(
    new.previous_hash, new.complaint_id, new.version, new.type, new.at, new."by", new.data);
  insert into complaint_head (complaint_id, version, hash) values (new.complaint_id, new.version, new.hash)
  on conflict on constraint complaint_head_pkey do update set version = excluded.version, hash = excluded.hash;
  return new;
end $$;
--> statement-breakpoint
create trigger chain_complaint_event before insert on complaint_event
  for each row execute function chain_complaint_event();
--> statement-breakpoint

-- Append-only for everybody, the owner of the tables included.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger complaint_event_append_only before update or delete or truncate on complaint_event
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger chain_anchor_append_only before update or delete or truncate on chain_anchor
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger chain_anchor_head_append_only before update or delete or truncate on chain_anchor_head
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger access_log_append_only before update or delete or truncate on access_log
  for each statement execute function refuse_change();
--> statement-breakpoint

-- Words to find a complaint by, from what was written and who wrote it.

create function refresh_complaint_search(searched uuid) returns void language sql as $$
  insert into complaint_search (complaint_id, words)
  select complaint.id,
    to_tsvector('simple', concat_ws(' ', complaint.reference,
      (select string_agg(concat_ws(' ', name, city), ' ' order by party.id) from party where party.complaint_id = searched)))
    || to_tsvector('dutch', coalesce(
      (select string_agg(content, ' ' order by complaint_text.id) from complaint_text
       where complaint_text.complaint_id = searched and kind in ('PART', 'WISH', 'NAMED_PERSONS')), ''))
  from complaint where complaint.id = searched and complaint.status <> 'DESTROYED'
  on conflict (complaint_id) do update set words = excluded.words
$$;
--> statement-breakpoint

-- The queue belongs to graphile-worker; the application reaches it through these only.

create function enqueue_jobs(jobs jsonb) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_jobs(array(
    select row(job->>'task', (job->'payload')::json, null, null, null, job->>'key', null, null)::graphile_worker.job_spec
    from jsonb_array_elements(jobs) job));
end $$;
--> statement-breakpoint
create function failed_jobs() returns table (
  id bigint, task text, payload jsonb, attempts integer, last_error text, failed_at timestamptz
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select jobs.id::bigint, jobs.task_identifier::text, private.payload::jsonb, jobs.attempts::integer,
      jobs.last_error::text, jobs.updated_at
    from graphile_worker.jobs jobs join graphile_worker._private_jobs private on private.id = jobs.id
    where jobs.attempts >= jobs.max_attempts and jobs.locked_at is null
    order by jobs.id;
end $$;
--> statement-breakpoint
create function retry_failed_job(failed bigint) returns boolean language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform graphile_worker.reschedule_jobs(array[failed], now(), null, 0, null);
  return found;
end $$;
--> statement-breakpoint

-- The application's role: all of daily work, but no way to change what happened.

-- The role itself, its members and, repeatably, all that it may are looked after by every migration (src/db/roles.ts, grants.ts).

grant usage on schema public to gehoor_app;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to gehoor_app;
--> statement-breakpoint
grant usage on all sequences in schema public to gehoor_app;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to gehoor_app;
--> statement-breakpoint
alter default privileges in schema public grant usage on sequences to gehoor_app;
--> statement-breakpoint
revoke update, delete on complaint_event, chain_anchor, chain_anchor_head, access_log from gehoor_app;
--> statement-breakpoint
revoke insert, update, delete on complaint_head from gehoor_app;
--> statement-breakpoint
revoke execute on function enqueue_jobs(jsonb), failed_jobs(), retry_failed_job(bigint) from public;
--> statement-breakpoint
grant execute on function enqueue_jobs(jsonb), failed_jobs(), retry_failed_job(bigint) to gehoor_app;
