/** How many characters each text of the form may hold: told beside it, and held it to. */
export const formLimits = { description: 10_000, namedPersons: 1000, wish: 5000 } as const;
