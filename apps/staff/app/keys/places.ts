/** Where `g` and another key lead; who has no such entry in the rail stays where they are. */
export const places = {
  v: "/",
  w: "/werkvoorraad",
  g: "/gesprekken",
  s: "/signalen",
  i: "/intake",
  p: "/post",
  o: "/ombudsman",
  b: "/beheer",
} as const;

export type PlaceKey = keyof typeof places;

export function isPlaceKey(key: string): key is PlaceKey {
  return Object.hasOwn(places, key);
}
