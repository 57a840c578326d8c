import { join } from "node:path";
import { describeTexts } from "@gehoor/web/testing/describe-texts.ts";

await describeTexts(join(import.meta.dirname, "complaint"));
await describeTexts(join(import.meta.dirname, "my-complaint"));
await describeTexts(join(import.meta.dirname, "words"));
