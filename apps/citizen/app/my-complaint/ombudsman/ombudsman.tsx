import { Card } from "@gehoor/web/blocks/card.tsx";
import { DeadlineExplanation } from "@gehoor/web/blocks/deadline-explanation.tsx";
import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { Address } from "@gehoor/web/blocks/prose.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import { useState } from "react";
import { z } from "zod";
import { commandDocument } from "../commands/command-document.ts";
import { BackToComplaint } from "../commands/command-page.tsx";
import { availabilityOf, found } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/ombudsman.ts";
import { DossierCard } from "./dossier-card.tsx";
import { texts } from "./ombudsman.texts.ts";
import { ombudsmanLetter } from "./ombudsman-letter.server.ts";
import { LetterToOmbudsman } from "./ombudsman-letter.tsx";
import { ombudsmanMail } from "./ombudsman-mail.ts";
import { OmbudsmanPageQuery } from "./ombudsman-query.ts";

const ShareDossier = commandDocument("shareDossier");

const RevokeDossierShare = commandDocument("revokeDossierShare");

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const { complaint: read, organisation, today } = await api.query(OmbudsmanPageQuery, params);
  const complaint = found(api, read);
  const { open, fromOn, untilOn, ombudsman } = complaint.ombudsmanStep;
  const { long } = dayWords(language);
  const deadline = complaint.deadlines.find(({ kind }) => kind === "OMBUDSMAN_REQUEST");
  const share = complaint.dossierShare;
  return {
    open,
    period: {
      from: fromOn === null ? undefined : long(fromOn),
      until: untilOn === null ? "" : long(untilOn),
    },
    why: deadline ? termWords(deadline, language).steps : [],
    ombudsman,
    letter: ombudsmanLetter(complaint, organisation.name, today, language),
    sharing: availabilityOf(complaint, language, "SHARE_DOSSIER"),
    revoking: availabilityOf(complaint, language, "REVOKE_DOSSIER_SHARE"),
    share: share && {
      day: long(share.sharedOn),
      opened: share.openedOn === null ? undefined : long(share.openedOn),
    },
  };
}

export const action = runCommand(
  OmbudsmanPageQuery,
  z.object({ dossier: z.enum(["share", "revoke"]) }),
  ({ given, target, run }) =>
    given.dossier === "share"
      ? run(ShareDossier, target, "shared", ({ dossierShare }) => dossierShare !== null)
      : run(RevokeDossierShare, target, "unshared", ({ dossierShare }) => dossierShare === null),
);

export default function OmbudsmanPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { open, period, why, ombudsman, letter, sharing } = loaderData;
  const [typed, setTyped] = useState("");
  const mail = ombudsmanMail(letter, typed);
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={sharing.reference} />
      <ErrorSummary state={actionData} />
      <PageTitle>{t.title}</PageTitle>
      <Paragraph size="large" className="m-intro">
        {t.intro}
      </Paragraph>
      <div className="m-column">
        {open ? (
          <>
            <Card title={t.when} prominent>
              <p>
                <strong>
                  {period.from
                    ? t.period({ from: period.from, until: period.until })
                    : t.until({ until: period.until })}
                </strong>
              </p>
              <DeadlineExplanation steps={why} />
            </Card>
            <OmbudsmanAddress {...ombudsman} />
            <Card title={t.how}>
              <p>{t.howText}</p>
              <p>{t.desk}</p>
              <p className="g-actions">
                <a className="g-button g-button--primary" href={mail.href}>
                  {t.mail}
                </a>
              </p>
              {mail.isShort && <p>{t.mailIsShort}</p>}
              <p className="g-quiet m-no-print">{t.printHint}</p>
            </Card>
          </>
        ) : (
          <>
            <EmptyState title={t.notYet}>
              {t.notYetText.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </EmptyState>
            <OmbudsmanAddress {...ombudsman} />
          </>
        )}
        <DossierCard {...loaderData} state={actionData} />
        {open && (
          <LetterToOmbudsman letter={letter} typed={typed} onTyped={setTyped} reference={sharing.reference} />
        )}
      </div>
    </div>
  );
}

/** Whom to write to: also while we are still at work, since anybody may ask them (Awb 9:18(1)) and they decide (9:20). */
function OmbudsmanAddress({ name, address, email }: Route.ComponentProps["loaderData"]["ombudsman"]) {
  return (
    <Card title={useTexts(texts).who}>
      <Address lines={[...new Set([name, ...address]), email]} />
    </Card>
  );
}
