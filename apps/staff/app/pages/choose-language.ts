export { chooseLanguage as action } from "@gehoor/web/server/choose-language.server.ts";
