import { describeTexts } from "@gehoor/web/testing/describe-texts.ts";

await describeTexts(import.meta.dirname);
