import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import type { Code } from "../../words/code.ts";
import { actionPath, casePath } from "../action-path.ts";

type Props = {
  readonly reference: string;
  /** What to do instead of approving. */
  readonly otherwise: Code<"ActionType">;
};

/** For who approves: the letter as it would leave, and the way back for who does not agree with it. */
export function ReadFirst({ reference, otherwise }: Props) {
  const t = useTexts(texts);
  const name = useActionNames()(otherwise);
  return (
    <p>
      <a className="g-link" href={`${casePath(reference)}/concept`}>
        {t.read}
      </a>
      {" · "}
      {t.not} <PageLink to={actionPath(reference, otherwise)}>{name}</PageLink>
    </p>
  );
}

const texts = defineTexts({
  nl: { read: "Lees de brief zoals hij weggaat", not: "Niet eens?" },
  en: { read: "Read the letter as it will leave", not: "Do not agree?" },
});
