-- Letters that do not leave for half an hour (eight attempts) are shown to the administrator, while the queue tries them on
-- for days: a mail server that comes back needs nobody to press a button for each.
create or replace function failed_jobs() returns table (
  id bigint, task text, payload jsonb, attempts integer, last_error text, failed_at timestamptz
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select jobs.id::bigint, jobs.task_identifier::text, private.payload::jsonb, jobs.attempts::integer,
      jobs.last_error::text, jobs.updated_at
    from graphile_worker.jobs jobs join graphile_worker._private_jobs private on private.id = jobs.id
    where jobs.locked_at is null
      and (jobs.attempts >= jobs.max_attempts or (jobs.task_identifier = 'send_notice' and jobs.attempts >= 8))
    order by jobs.id;
end $$;
