const LINE = 120;

/** The beginning of a text as one line of a list. */
export function firstLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LINE ? `${line.slice(0, LINE - 1).trimEnd()}…` : line;
}
