/** What an address says of lines that are to be ticked, on this page of a list alone: one by its name, or all of them. */
export const tickedParameters = { one: "zaak", all: "kies" } as const;
