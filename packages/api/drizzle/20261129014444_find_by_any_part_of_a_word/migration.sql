-- A complaint is found by any part of a word: by trigrams of what was folded, instead of by whole words of two languages.
create schema extensions;
--> statement-breakpoint
create extension pg_trgm schema extensions;
--> statement-breakpoint
create extension unaccent schema extensions;
--> statement-breakpoint
drop function refresh_complaint_search(uuid);
--> statement-breakpoint
truncate complaint_search;
--> statement-breakpoint
ALTER TABLE "complaint_search" ADD COLUMN "inner_words" text NOT NULL;--> statement-breakpoint
DROP INDEX "complaint_search_words";--> statement-breakpoint
ALTER TABLE "complaint_search" ALTER COLUMN "words" SET DATA TYPE text USING "words"::text;--> statement-breakpoint
CREATE INDEX "complaint_search_words" ON "complaint_search" USING gin (("words" || "inner_words") extensions.gin_trgm_ops);
--> statement-breakpoint

-- Small letters without accents, each row of other characters a blank, and one at both ends: so ' jan' begins a word.
-- What is not seen (soft hyphens, marks of direction) parts no word.
create function search_fold(written text) returns text language sql stable
set search_path = public, extensions, pg_temp as $$
  select ' ' || trim(regexp_replace(
    lower(unaccent(regexp_replace(normalize(written, nfkc), '[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]', '', 'g'))),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')) || ' '
$$;
--> statement-breakpoint
-- A telephone number in one way: digits, as dialled within the country.
create function search_digits(written text) returns text language sql immutable
set search_path = public, pg_temp as $$
  select regexp_replace(regexp_replace(written, '^\s*(\+|00)\s*31[\s.-]*(\(0\))?', '0'), '\D', '', 'g')
$$;
--> statement-breakpoint
-- The words of a name by which people differ: no initials, no *van der*, no *mevrouw*.
create function name_words(name text) returns text[] language sql stable
set search_path = public, pg_temp as $$
  select coalesce(array_agg(word), '{}') from unnest(string_to_array(trim(search_fold(name)), ' ')) word
  where length(word) >= 3 and word <> all ('{van,von,der,den,het,ten,ter,vande,vander,heer,mevrouw,mevr,meneer,dhr,mrs,the}')
$$;
--> statement-breakpoint
create function refresh_complaint_search(searched uuid) returns void language sql as $$
  with named as (
    select data->>'partyId' as id from complaint_event where complaint_id = searched and type = 'RespondentNamed'
  ), person as (
    select party.id, party.id::text in (select id from named) as respondent,
      concat_ws(' ', name, street, regexp_replace(postcode, '^\s*(\d{4})\s*(\w{2})\s*$', '\1 \2 \1\2'), city, email, phone, search_digits(phone)) as told
    from party where party.complaint_id = searched
  ), written as (
    select id, kind, content from complaint_text where complaint_text.complaint_id = searched
  )
  insert into complaint_search (complaint_id, words, inner_words)
  select complaint.id,
    search_fold(concat_ws(' ', complaint.reference, replace(complaint.reference, '-', ''),
      (select string_agg(told, ' ' order by id) from person where not respondent),
      (select string_agg(content, ' ' order by id) from written where kind in ('PART', 'WISH', 'SUPPLEMENT')))),
    search_fold(concat_ws(' ',
      (select string_agg(told, ' ' order by id) from person where respondent),
      (select string_agg(content, ' ' order by id) from written where kind in ('NAMED_PERSONS', 'MESSAGE'))))
  from complaint where complaint.id = searched and complaint.status <> 'DESTROYED'
  on conflict (complaint_id) do update set words = excluded.words, inner_words = excluded.inner_words
$$;
--> statement-breakpoint
select refresh_complaint_search(id) from complaint;
--> statement-breakpoint
DROP INDEX "party_postcode_name";--> statement-breakpoint
CREATE INDEX "party_phone" ON "party" USING btree (search_digits("phone"));--> statement-breakpoint
CREATE INDEX "party_postcode" ON "party" USING btree (upper(replace("postcode", ' ', '')));
