import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** What the liaison is told of a file that was shared and is not opened. */
export const sealedWords = wordTexts({
  shared: { nl: "Gedeeld met de ombudsman op", en: "Shared with the ombudsman on" },
  before: { nl: "Voordat u het opent", en: "Before you open it" },
  nothing: {
    nl: "U ziet nog niets van de klacht: niet wie klaagt, niet over wie, niet waarover.",
    en: "You see nothing of the complaint yet: not who complains, about whom, or about what.",
  },
  until: {
    nl: "De klager kan de ombudsman om een onderzoek vragen tot en met",
    en: "The complainant can ask the ombudsman to investigate until",
  },
  revoke: {
    nl: "De klager kan het delen terugnemen zolang u het dossier niet hebt geopend. Het verdwijnt dan van deze pagina.",
    en: "The complainant can take the sharing back as long as you have not opened the file. It then leaves this page.",
  },
});

export type SealedWords = (typeof sealedWords)["nl"];
