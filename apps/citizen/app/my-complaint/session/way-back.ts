import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";

const texts = defineTexts({
  nl: { back: "Terug naar uw klacht" },
  en: { back: "Back to your complaint" },
});

/**
 * A letter with a way back above it, on the screen alone: paper shows it as it was sent.
 *
 * @param path of the page of its complaint
 */
export function withWayBack(html: string, path: string, language: Language): string {
  const style =
    "<style>nav { margin-bottom: 2rem; } nav a { color: #005a66; } @media print { nav { display: none; } }</style>";
  const link = `<nav lang="${language}"><a href="${path}">‹ ${texts[language].back}</a></nav>`;
  return html.replace("</head>", `${style}</head>`).replace("<body>", `<body>${link}`);
}
