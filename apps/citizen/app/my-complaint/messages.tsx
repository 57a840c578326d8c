import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { ButtonLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "./complaint.texts.ts";

export type MessageWords = {
  readonly key: string;
  readonly own: boolean;
  readonly at: string;
  readonly author: string;
  /** Of an answer: what it said, or what the text belongs to. */
  readonly about?: string;
  /** Empty where nothing was written with it. */
  readonly text: string;
};

type Props = {
  readonly reference: string;
  readonly older: readonly MessageWords[];
  readonly messages: readonly MessageWords[];
  readonly mayWrite: boolean;
  readonly open: boolean;
};

/** What complainant and municipality said to each other, answers included, oldest first; long ago is folded away. */
export function Messages({ reference, older, messages, mayWrite, open }: Props) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="berichten">
      <h2 id="berichten" className="g-heading g-heading--3 m-heading">
        {t.messages}
      </h2>
      {older.length > 0 && (
        <details className="m-older">
          <summary>{t.olderMessages({ count: older.length })}</summary>
          <MessageList messages={older} />
        </details>
      )}
      {messages.length > 0 ? (
        <MessageList messages={messages} />
      ) : (
        <EmptyState title={t.noMessages} level={3}>
          {mayWrite && <p>{open ? t.noMessagesText : t.noMessagesOver}</p>}
        </EmptyState>
      )}
      {mayWrite && (
        <p className="g-actions">
          <ButtonLink to={`/mijn-klacht/${reference}/bericht`} secondary>
            {t.write}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function MessageList({ messages }: { readonly messages: readonly MessageWords[] }) {
  return (
    <ol className="m-messages">
      {messages.map(({ key, own, at, author, about, text }) => (
        <li key={key} className={own ? "m-message m-message--own" : "m-message"}>
          <p className="m-message__head">
            {author} · {at}
          </p>
          {about && <p className="m-message__about">{about}</p>}
          {text !== "" && <p className="m-message__text">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
