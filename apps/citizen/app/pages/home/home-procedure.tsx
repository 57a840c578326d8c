import { Heading } from "@gehoor/web/blocks/heading.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { Timeline, TimelineStep } from "@gehoor/web/blocks/timeline.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { texts } from "./home.texts.ts";

type Props = { readonly organisation: Organisation | undefined };

/** The promise of the source page when the municipality's own setting is not known. */
const promisedDays = 14;

/** What happens with a complaint, step by step, as promised and as the law says. */
export function Procedure({ organisation }: Props) {
  const { what } = useTexts(texts);
  const weeks = organisation?.withAdviser ? what.weeks.ten : what.weeks.six;
  return (
    <section aria-labelledby="verloop" className="g-prose h-part">
      <Heading id="verloop" level={2} size={2}>
        {what.title}
      </Heading>
      <Paragraph>{what.intro}</Paragraph>
      <Timeline>
        <TimelineStep title={what.received} state="plain">
          <p>{what.receivedText({ days: organisation?.acknowledgementDays ?? promisedDays })}</p>
        </TimelineStep>
        <TimelineStep title={what.handled} state="plain">
          {what.handledText.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </TimelineStep>
        <TimelineStep title={what.heard} state="plain">
          <p>{what.heardText}</p>
        </TimelineStep>
        <TimelineStep title={what.answered} state="plain">
          <p>{what.answeredText({ weeks })}</p>
          <p>
            <PageLink to="/termijnen">{what.terms}</PageLink>
          </p>
        </TimelineStep>
      </Timeline>
    </section>
  );
}
