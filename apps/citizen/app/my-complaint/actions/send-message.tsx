import { sendMessageInput } from "@gehoor/web/graphql/text-limits.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { AvailabilityQuery } from "../commands/command-fragments.ts";
import { loadCommand } from "../commands/load-command.server.ts";
import { sendPersonalText } from "./personal-text.server.ts";
import { personalText, personalTextPage } from "./personal-text.tsx";

export const SendMessage = commandDocument("sendMessage", "SendMessageAsComplainant");

const texts = wordTexts({
  title: { nl: "Stuur een bericht", en: "Send a message" },
  intro: {
    nl: "Wie uw klacht behandelt, leest uw bericht. U ziet het terug op de pagina van uw klacht.",
    en: "Whoever handles your complaint reads your message. You see it on the page of your complaint.",
  },
  send: { nl: "Verstuur", en: "Send" },
});

const fields = personalText({ nl: "Uw bericht", en: "Your message" }, sendMessageInput.text);

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(AvailabilityQuery, ["SEND_MESSAGE"], () => ({}));

export const action = sendPersonalText(AvailabilityQuery, SendMessage, fields, "message");

export default personalTextPage(texts, fields);
