import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Day } from "../days/day.tsx";
import { Crumb } from "../frame/crumb.tsx";
import { channelTexts, subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { isSubjectless } from "../words/subjectless.ts";
import { termTexts } from "../words/term.texts.ts";
import { Neighbours } from "../worklist/place/neighbours.tsx";
import type { Place } from "../worklist/place/read-place.server.ts";
import type { CaseData } from "./case.server.ts";
import { texts } from "./case.texts.ts";

type Props = {
  readonly data: CaseData;
  /** Where it stands in the list it was opened from. */
  readonly place: Place | undefined;
};

/** What it is about, where it came from, how it stands. */
export function CaseHead({ data, place }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const subjects = useTexts(subjectTexts);
  const channels = useTexts(channelTexts);
  const statuses = useTexts(statusTexts);
  const terms = useTexts(termTexts);
  const { complaint, bar, away } = data;
  const { nextDeadline } = complaint;
  // What is late and still owed beside the duty that counts: a promise of our own, a word that was asked.
  const missed = complaint.deadlines.filter(
    ({ status, kind, dueOn }) =>
      status === "LATE" && !(kind === nextDeadline?.kind && dueOn === nextDeadline.dueOn),
  );
  const endedOn = complaint.straightToOmbudsman ? undefined : complaint.ending?.on;
  // What the ombudsman told us of came by no way of ours.
  const told = !complaint.straightToOmbudsman || complaint.channel !== "FORWARDED";
  const spokesperson = complaint.complainants.find((one) => one.spokesperson) ?? complaint.complainants[0];
  return (
    <>
      <div className="s-way">
        <Crumb view={complaint.view} reference={complaint.reference} list={place?.list} />
        {place && <Neighbours place={place} />}
      </div>
      <div className="s-head">
        <PageTitle
          below={
            <>
              {complaint.straightToOmbudsman ? t.straight : statuses[complaint.status]} · {t.receivedOn}{" "}
              <Day on={complaint.receivedOn} />
              {told && ` ${t.received({ channel: channels[complaint.channel] })}`}
              {spokesperson?.name && ` · ${spokesperson.name}`}
              {complaint.department && ` · ${complaint.department.name[language]}`}
              {complaint.language === "EN" && ` · ${t.language}`}
            </>
          }
        >
          {isSubjectless(complaint.view)
            ? complaint.reference
            : `${subjects[complaint.subject]} · ${complaint.reference}`}
        </PageTitle>
        {(endedOn || nextDeadline || missed.length > 0 || away) && (
          <p className="s-head__facts">
            {endedOn && (
              <Tag tone="over">
                {t.ended} <Day on={endedOn} />
              </Tag>
            )}
            {nextDeadline && (
              <Tag tone={bar.urgency}>
                <span>
                  {terms[nextDeadline.kind]} <Day on={nextDeadline.dueOn} as="relative" />,{" "}
                  <Day on={nextDeadline.dueOn} />
                </span>
              </Tag>
            )}
            {missed.map(({ kind, dueOn }) => (
              <Tag key={`${kind} ${dueOn}`} tone="late">
                <span>
                  {t.late}: {terms[kind]}, <Day on={dueOn} />
                </span>
              </Tag>
            ))}
            {away && <Tag tone="soon">{away}</Tag>}
          </p>
        )}
      </div>
    </>
  );
}
