import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { BackToComplaint } from "../commands/command-page.tsx";
import { found } from "../commands/load-command.server.ts";
import type { Route } from "./+types/delivery-proof.ts";
import { texts } from "./delivery-proof.texts.ts";
import { nameOfLetter } from "./name-of-letter.ts";

export const DeliveryProofQuery = graphql(`
  query DeliveryProof($reference: String!) {
    complaint(reference: $reference) {
      reference
      status
      parts { ending { as letter } }
      letters(first: 100) {
        edges {
          node {
            number
            kind
            ofOther
            channel
            state
            to
            requestedAt
            dispatchedOn
            evidence
            readAt
            attempts { at channel outcome detail }
          }
        }
      }
    }
  }
`);

type Complaint = NonNullable<ResultOf<typeof DeliveryProofQuery>["complaint"]>;
type Letter = Complaint["letters"]["edges"][number]["node"];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(DeliveryProofQuery, params)).complaint);
  const { reference, letters } = complaint;
  // What went to others who complain along is theirs to ask for.
  const own = letters.edges.filter(({ node }) => node.attempts !== null);
  return { reference, letters: own.map(({ node }) => lines(complaint, node, language)) };
}

/** What is recorded of one letter, line by line. */
function lines(complaint: Complaint, letter: Letter, language: Language) {
  const t = texts[language];
  const { moment, long } = dayWords(language);
  const { number, to, state, dispatchedOn, evidence, requestedAt, readAt, attempts } = letter;
  const left =
    dispatchedOn && evidence
      ? [t.left({ day: long(dispatchedOn), how: t.evidence[evidence] })]
      : [state === "FAILED" ? t.failed : t.waits];
  return {
    number,
    name: nameOfLetter(complaint, letter, language),
    to: to ? t.to({ name: to }) : "",
    lines: [
      t.asked({ moment: moment(requestedAt) }),
      ...(attempts ?? []).flatMap(({ at, channel, outcome, detail }) => [
        t.attempt({ moment: moment(at), channel: t.channel[channel], outcome: t.outcome[outcome] }),
        ...(detail ? [t.detail({ detail })] : []),
      ]),
      ...left,
      ...(dispatchedOn ? [readAt ? t.opened({ moment: moment(readAt) }) : t.notOpened] : []),
    ],
  };
}

/** What was sent to somebody and when it was read, to read and to print (Awb 2:25). */
export default function DeliveryProofPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { reference, letters } = loaderData;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={reference} />
      <PageTitle below={t.below({ reference })}>{t.title}</PageTitle>
      <p className="m-column">{t.intro}</p>
      {letters.length === 0 && <p>{t.none}</p>}
      {letters.map(({ number, name, to, lines: said }) => (
        <section key={number} className="m-column g-card" aria-labelledby={`brief-${number}`}>
          <h2 id={`brief-${number}`} className="g-heading g-heading--4">
            {name} {to && <span className="g-quiet">{to}</span>}
          </h2>
          <ul className="m-proof">
            {said.map((line) => (
              <li key={line} className="m-written">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="g-quiet m-no-print">{t.print}</p>
    </div>
  );
}
