import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import type { TypedText } from "@gehoor/web/graphql/api-failure.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { KeptText } from "@gehoor/web/shell/kept-text.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

const texts = wordTexts({
  title: { nl: "U bent uitgelogd", en: "You have been signed out" },
  what: {
    nl: "U was lang niet bezig. Daarom bent u uitgelogd. Wat u typte, is er nog.",
    en: "You were not active for a long time, so you were signed out. What you typed is still here.",
  },
  how: {
    nl: "Log opnieuw in. Dat gaat in een nieuw tabblad. Kom daarna terug naar dit tabblad en verstuur uw tekst.",
    en: "Sign in again. That opens a new tab. Then come back to this tab and send your text.",
  },
  signIn: { nl: "Log in (nieuw tabblad)", en: "Sign in (new tab)" },
  help: { nl: "Er is nog niets verstuurd.", en: "Nothing has been sent yet." },
  send: { nl: "Ik ben ingelogd: verstuur", en: "I have signed in: send" },
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
