import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import type { ToldChange } from "./staffing-query.ts";
import { toldWords } from "./told-words.ts";

/** What changes or changed, under the name of each person or department. */
export function ToldList({ changes }: { readonly changes: readonly ToldChange[] }) {
  const language = useLanguage();
  const subjects = [...new Set(changes.map(({ subject }) => subject[language]))];
  return (
    <ul>
      {subjects.map((subject) => (
        <li key={subject}>
          <strong>{subject}</strong>:{" "}
          {changes
            .filter((one) => one.subject[language] === subject)
            .map((one) => toldWords(one, language))
            .join("; ")}
        </li>
      ))}
    </ul>
  );
}
