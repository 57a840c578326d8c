CREATE TABLE "queue_worker" (
	"name" text PRIMARY KEY,
	"started_at" timestamp(3) with time zone NOT NULL,
	"beat_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint

-- What dead workers held goes back into the queue. Without this the queue itself waits four hours.

create function take_up_work(ended text[], silence interval) returns integer language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  dead text[] := ended;
  released integer;
begin
  -- A server that came up a moment ago has heard nobody yet: nobody is called dead for its own absence.
  if pg_postmaster_start_time() < clock_timestamp() - silence then
    dead := dead || array(
      select distinct held.locked_by from (
        select locked_by, locked_at from graphile_worker._private_jobs
        union all select locked_by, locked_at from graphile_worker._private_job_queues) held
      where held.locked_at < clock_timestamp() - silence and not exists (
        select from queue_worker where name = held.locked_by and beat_at >= clock_timestamp() - silence));
  end if;
  delete from queue_worker where name = any(dead);
  if cardinality(dead) = 0 then return 0; end if;
  -- What was asked again while they held it lost its key to the newer job, which does the same.
  delete from graphile_worker._private_jobs where locked_by = any(dead) and key is null and attempts >= max_attempts;
  select count(*) into released from graphile_worker._private_jobs where locked_by = any(dead);
  perform graphile_worker.force_unlock_workers(dead);
  return released;
end $$;
--> statement-breakpoint
create function queue_state() returns table (workers integer, beat_at timestamptz, waiting integer, waiting_since timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select (select count(*)::integer from queue_worker), (select max(queue_worker.beat_at) from queue_worker),
      count(*)::integer, min(jobs.run_at)
    from graphile_worker._private_jobs jobs where jobs.is_available and jobs.run_at <= now();
end $$;
--> statement-breakpoint
revoke execute on function take_up_work(text[], interval), queue_state() from public;
--> statement-breakpoint
grant execute on function take_up_work(text[], interval), queue_state() to gehoor_app;
