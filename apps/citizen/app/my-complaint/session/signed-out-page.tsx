import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import type { TypedText } from "@gehoor/web/graphql/api-failure.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { KeptText } from "@gehoor/web/shell/kept-text.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

const texts = defineTexts({
  nl: {
    title: "U bent uitgelogd",
    what: "U was lang niet bezig. Daarom bent u uitgelogd. Wat u typte, is er nog.",
    how: "Log opnieuw in. Dat gaat in een nieuw tabblad. Kom daarna terug naar dit tabblad en verstuur uw tekst.",
    signIn: "Log in (nieuw tabblad)",
    help: "Er is nog niets verstuurd.",
    send: "Ik ben ingelogd: verstuur",
  },
  en: {
    title: "You have been signed out",
    what: "You were not active for a long time, so you were signed out. What you typed is still here.",
    how: "Sign in again. That opens a new tab. Then come back to this tab and send your text.",
    signIn: "Sign in (new tab)",
    help: "Nothing has been sent yet.",
    send: "I have signed in: send",
  },
});

/** The session ended while somebody was typing: what was typed stays, signing in happens beside it. */
export function SignedOutPage({ typed }: { readonly typed: TypedText }) {
  const t = useTexts(texts);
  return (
    <div className="g-wrap g-page">
      <PageTitle>{t.title}</PageTitle>
      <Paragraph size="large">{t.what}</Paragraph>
      <Paragraph>{t.how}</Paragraph>
      <p>
        <PageLink to="/mijn-klacht/inloggen" target="_blank" reloadDocument>
          {t.signIn}
        </PageLink>
      </p>
      <KeptText typed={typed} help={t.help} send={t.send} />
    </div>
  );
}
