/** Where to sign in to a complaint. */
export const signInPath = (reference: string) =>
  `/mijn-klacht/inloggen?kenmerk=${encodeURIComponent(reference)}`;
