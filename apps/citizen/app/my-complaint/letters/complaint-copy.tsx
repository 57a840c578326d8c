import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { EnteredContent } from "#app/complaint/receipt/entered.server.ts";
import "#app/complaint/complaint.css";
import { ComplaintSummary } from "#app/complaint/review/complaint-summary.tsx";
import { summaryOf } from "#app/complaint/review/summary.server.ts";
import { BackToComplaint } from "../commands/command-page.tsx";
import { found } from "../commands/load-command.server.ts";
import { texts as requestTexts } from "../ombudsman/request.texts.ts";
import type { Route } from "./+types/complaint-copy.ts";

const ComplaintCopyQuery = graphql(
  `query ComplaintCopyQuery($reference: String!) {
    complaint(reference: $reference) {
      reference
      straightToOmbudsman
      channel
      receivedAt
      receivedOn
      entered { ...EnteredContent }
    }
  }`,
  [EnteredContent],
);

const texts = defineTexts({
  nl: {
    title: "Uw klacht, zoals wij die kregen",
    below: (facts: { reference: string; moment: string }) =>
      `Kenmerk ${facts.reference} · ontvangen op ${facts.moment}`,
    own: "Uw gegevens en die van anderen staan hier zoals wij die nu hebben.",
    print: "Afdrukken gaat met uw browser: Ctrl of Command en P.",
  },
  en: {
    title: "Your complaint, as it came in",
    below: (facts) => `Reference ${facts.reference} · received on ${facts.moment}`,
    own: "Your details and those of others stand here as they are known now.",
    print: "Print with your browser: Ctrl or Command and P.",
  },
});

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ComplaintCopyQuery, params)).complaint);
  const { moment, long } = dayWords(language);
  const { channel, receivedAt, receivedOn, entered, straightToOmbudsman } = complaint;
  return {
    title: straightToOmbudsman ? requestTexts[language].copy : texts[language].title,
    reference: complaint.reference,
    // What came on paper or was told has a day of receipt; the instant is that of writing it down.
    received: channel === "WEB" ? moment(receivedAt) : long(receivedOn),
    sections: entered ? summaryOf(entered, language) : [],
  };
}

export default function ComplaintCopyPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { title, reference, received, sections } = loaderData;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={reference} />
      <PageTitle below={t.below({ reference, moment: received })}>{title}</PageTitle>
      <ComplaintSummary sections={sections} />
      <p className="g-quiet">{t.own}</p>
      <p className="g-quiet m-no-print">{t.print}</p>
    </div>
  );
}
