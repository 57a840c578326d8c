import { describeTexts } from "./testing/describe-texts.ts";

await describeTexts(import.meta.dirname);
