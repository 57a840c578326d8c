-- The heads follow once per statement instead of once per event: a history of twenty events wrote its head twenty times,
-- and each time found it through all the versions before. Halves the cost of loading many events at once.

create or replace function chain_complaint_event() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare last text;
begin
  select hash into last from complaint_event
  where complaint_event.complaint_id = new.complaint_id and complaint_event.version = new.version - 1;
  if last is null and new.version <> 1 then
    raise exception 'event % of this complaint is not the next one', new.version
      using errcode = 'unique_violation', constraint = 'complaint_event_pkey';
  end if;
  new.previous_hash := coalesce(last, '');
  new.hash := complaint_event_hash(
    new.previous_hash, new.complaint_id, new.version, new.type, new.at, new."by", new.data);
  return new;
end $$;
--> statement-breakpoint
-- With the owner's rights, since the application may read the heads but not write them. What was added must go on from
-- the head: events removed or changed behind our back are not built upon.
create function move_complaint_heads() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if exists (
    select from (
      select distinct on (complaint_id) complaint_id, version, previous_hash from added order by complaint_id, version
    ) first left join complaint_head head on head.complaint_id = first.complaint_id
    where first.version <> coalesce(head.version, 0) + 1 or first.previous_hash <> coalesce(head.hash, '')
  ) then
    raise exception 'events of a complaint do not go on from its head'
      using errcode = 'unique_violation', constraint = 'complaint_event_pkey';
  end if;
  insert into complaint_head (complaint_id, version, hash)
  select distinct on (complaint_id) complaint_id, version, hash from added order by complaint_id, version desc
  on conflict on constraint complaint_head_pkey do update set version = excluded.version, hash = excluded.hash;
  return null;
end $$;
--> statement-breakpoint
create trigger move_complaint_heads after insert on complaint_event referencing new table as added
  for each statement execute function move_complaint_heads();
