import { useTexts } from "../../i18n/use-texts.ts";
import { wordTexts } from "../../i18n/word-texts.ts";
import type { Typing } from "./use-typed.ts";

const texts = wordTexts({
  givenBack: { nl: "Hier staat nog wat u eerder typte.", en: "What you typed earlier is still here." },
  anew: { nl: "Begin opnieuw", en: "Start again" },
  offline: {
    nl: "U hebt nu geen verbinding met internet. Er is niets verstuurd. Wat u typte, staat er nog: probeer het opnieuw als u weer verbinding hebt.",
    en: "You have no internet connection now. Nothing was sent. What you typed is still here: try again when you are connected.",
  },
});

/** Says above a form that it was filled with what was typed before, and that nothing could be sent; both are heard. */
export function TypingNotice({ typing }: { readonly typing: Typing }) {
  const t = useTexts(texts);
  return (
    <>
      {typing.givenBack && (
        <p className="g-typing" role="status">
          {t.givenBack}{" "}
          <button type="button" className="g-typing__anew" onClick={typing.beginAnew}>
            {t.anew}
          </button>
        </p>
      )}
      {typing.offline && (
        <p className="g-typing" role="alert">
          {t.offline}
        </p>
      )}
    </>
  );
}
