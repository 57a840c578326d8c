-- A day and words in one index: the words of the newest complaints alone.
create extension if not exists btree_gin schema extensions;
--> statement-breakpoint
ALTER TABLE "complaint_search" ADD COLUMN "received_on" date;
--> statement-breakpoint
create or replace function refresh_complaint_search(searched uuid) returns void language sql as $$
  with named as (
    select data->>'partyId' as id from complaint_event where complaint_id = searched and type = 'RespondentNamed'
  ), person as (
    select party.id, party.id::text in (select id from named) as respondent,
      concat_ws(' ', name, street, regexp_replace(postcode, '^\s*(\d{4})\s*(\w{2})\s*$', '\1 \2 \1\2'), city, email, phone, search_digits(phone)) as told
    from party where party.complaint_id = searched
  ), written as (
    select id, kind, content from complaint_text where complaint_text.complaint_id = searched
  )
  insert into complaint_search (complaint_id, received_on, words, inner_words)
  select complaint.id, complaint.received_on,
    search_fold(concat_ws(' ', complaint.reference, replace(complaint.reference, '-', ''),
      (select string_agg(told, ' ' order by id) from person where not respondent),
      (select string_agg(content, ' ' order by id) from written where kind in ('PART', 'WISH', 'SUPPLEMENT')))),
    search_fold(concat_ws(' ',
      (select string_agg(told, ' ' order by id) from person where respondent),
      (select string_agg(content, ' ' order by id) from written where kind in ('NAMED_PERSONS', 'MESSAGE'))))
  from complaint where complaint.id = searched and complaint.status <> 'DESTROYED'
  on conflict (complaint_id) do update set received_on = excluded.received_on, words = excluded.words, inner_words = excluded.inner_words
$$;
