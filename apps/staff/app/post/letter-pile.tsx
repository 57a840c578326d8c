import { Checkbox } from "@gehoor/web/forms/fields/controls.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useRef } from "react";
import { ChosenBar } from "../choosing/chosen-bar.tsx";
import { useChosen } from "../choosing/use-chosen.ts";
import { Moment } from "../days/day.tsx";
import type { Code } from "../words/code.ts";
import { noticeTexts } from "../words/letter.texts.ts";
import { keyOf, type LetterKey, letterField } from "./letter-key.ts";
import { texts } from "./post.texts.ts";
import { PrintButton } from "./print-button.tsx";

type Letter = LetterKey & {
  readonly reference: string;
  readonly kind: Code<"NoticeKind">;
  readonly hasWay: boolean;
  readonly address: readonly string[];
  readonly requestedAt: string;
};

type Props = {
  readonly letters: readonly Letter[];
  /** What was chosen when the form came back. */
  readonly ticked: readonly string[] | undefined;
  /** Whether the address asks for all. */
  readonly isAllTicked: boolean;
};

/** Letters to choose, each to be opened by itself or printed together with the others that are chosen. */
export function LetterPile({ letters, ticked, isAllTicked }: Props) {
  const t = useTexts(texts);
  const kinds = useTexts(noticeTexts);
  const around = useRef<HTMLDivElement>(null);
  const chosen = useChosen(around, letterField);
  return (
    <div className="s-wide" ref={around} {...chosen.listeners}>
      <ChosenBar chosen={chosen} isAllTicked={isAllTicked}>
        <PrintButton />
      </ChosenBar>
      <ul className="s-list g-card">
        {letters.map((letter, at) => (
          <li key={keyOf(letter)}>
            <Checkbox
              id={at === 0 ? "veld-letters" : undefined}
              name={letterField}
              value={keyOf(letter)}
              defaultChecked={isAllTicked || (ticked?.includes(keyOf(letter)) ?? false)}
            >
              {t.choose({ letter: kinds[letter.kind], reference: letter.reference })}
            </Checkbox>
            <div className="s-small">
              {letter.address.join(", ") || t.addressOnLetter} · {!letter.hasWay && <b>{t.noAddress} · </b>}{" "}
              {t.asked} <Moment at={letter.requestedAt} /> ·{" "}
              <a
                className="g-link"
                href={`/post/${letter.complaintId}/${letter.number}`}
                target="_blank"
                rel="noreferrer"
              >
                {t.open}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
