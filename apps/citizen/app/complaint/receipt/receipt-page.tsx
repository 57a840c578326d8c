import { DeadlineExplanation } from "@gehoor/web/blocks/deadline-explanation.tsx";
import { ButtonLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { Timeline, TimelineStep } from "@gehoor/web/blocks/timeline.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useMunicipality } from "@gehoor/web/shell/use-municipality.ts";
import keepTyped from "../keep-typed.ts?worker&url";
import { ComplaintSummary } from "../review/complaint-summary.tsx";
import type { SummarySection } from "../review/summary.server.ts";
import type { ReceiptWords } from "./receipt.server.ts";
import { texts } from "./receipt.texts.ts";
import { signInPath } from "./sign-in-path.ts";
import "./receipt.css";

type Props = {
  readonly receipt: ReceiptWords;
  readonly summary: readonly SummarySection[];
  /** Whether it stands at an address of its own, to come back to. */
  readonly kept: boolean;
};

/** What a complainant takes home: how to come back, what happens next and a copy of all that was entered. */
export function ReceiptPage({ receipt, summary, kept }: Props) {
  const t = useTexts(texts);
  const municipality = useMunicipality();
  return (
    <div className="g-wrap g-page">
      <PageTitle step={t.name} below={receipt.received}>
        {receipt.title}
      </PageTitle>
      <Credentials receipt={receipt} kept={kept} />
      <h2 className="g-heading g-heading--2 c-heading">{t.next}</h2>
      <div className="c-next">
        <Timeline>
          <TimelineStep title={t.now} state="done">
            <p>{receipt.sent}</p>
            {receipt.mailed && municipality && (
              <p>
                <WithPhones numbers={[municipality.phone]}>{t.nothingCame(municipality)}</WithPhones>
              </p>
            )}
            {receipt.authorisation && <p>{receipt.authorisation}</p>}
          </TimelineStep>
          {receipt.steps.map(({ text, term }) => (
            <TimelineStep key={term.title} title={t.until({ day: term.due })} state="next">
              <p>{text}</p>
              <DeadlineExplanation steps={term.steps} />
            </TimelineStep>
          ))}
        </Timeline>
      </div>
      <h2 className="g-heading g-heading--2 c-heading">{t.copy}</h2>
      <ComplaintSummary sections={summary} />
      <script type="module" src={keepTyped} />
    </div>
  );
}

function Credentials({ receipt, kept }: Omit<Props, "summary">) {
  const { reference, codeGroups, path, signInUrl, qr } = receipt;
  const t = useTexts(texts);
  const localPath = useLocalPath();
  return (
    <section className="g-card g-card--prominent c-receipt" aria-labelledby="bewaar">
      <h2 id="bewaar" className="g-heading g-heading--3">
        {t.keep}
      </h2>
      <Paragraph>{t.keepText}</Paragraph>
      <div className="c-receipt__codes">
        <dl>
          <dt>{t.reference}</dt>
          <dd className="c-code" translate="no">
            {reference}
          </dd>
          <dt>{t.accessCode}</dt>
          <dd className="c-code" translate="no">
            {codeGroups
              ? codeGroups.flatMap((group, at) => [
                  at > 0 && "-",
                  // Two groups may be equal; only their place tells them apart.
                  <span key={`${group} ${at}`} className="c-code__group">
                    {group}
                  </span>,
                ])
              : t.noCode}
          </dd>
        </dl>
        <figure className="c-receipt__qr">
          <svg
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={t.qr({ url: signInUrl })}
            shapeRendering="crispEdges"
          >
            <rect width={qr.size} height={qr.size} fill="white" />
            <path d={qr.path} fill="#000" />
          </svg>
          <figcaption>{t.qrText}</figcaption>
        </figure>
      </div>
      {kept ? (
        <form method="post" action={localPath(path)} className="g-actions">
          <Button type="submit" name="step" value="follow">
            {t.follow}
          </Button>
        </form>
      ) : (
        <div className="g-actions">
          <ButtonLink to={signInPath(reference)}>{t.follow}</ButtonLink>
        </div>
      )}
      {codeGroups && (
        <p className="g-quiet">
          {t.spelled} {t.secret}
        </p>
      )}
      <p className="c-no-print">{t.print}</p>
      {kept && (
        <form method="post" action={localPath(path)} className="c-no-print c-receipt__hide">
          <p>{t.again}</p>
          <p>
            {t.hideText}{" "}
            <button type="submit" name="step" value="hide" className="c-link-button">
              {t.hide}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
