/** Everything that browsers take for the dot of a host name. */
const DOTS = "[.\u3002\uFF0E\uFF61]";

/** A name with initials: `J.de Vries`, `A.M. Jansen`. Followed by a path it is an address all the same (`T.Me/x`). */
const INITIALS = /^(?:\p{Lu}\.)+(?:\p{Ll}{1,4}(?=\s+\p{Lu})|\p{Lu}\p{Ll}+)(?![\p{L}\p{N}./:?#@-])/u;

/**
 * What somebody else wrote, so that no mail program makes a link of it: a stranger's address in our mail would carry our good
 * name. It goes by shape, since no list of endings is ever complete: `https://`, `www.`, a dot or an at sign between what may
 * be names of hosts. It stays readable and can be copied: `https[:]//example[.]com`. Names with initials, abbreviations and
 * numbers stay as typed; a full stop that stuck to the next sentence gets its space.
 */
export function withoutLinks(text: string): string {
  return text
    .replace(/([\p{L}][\p{L}\p{N}+.-]*):(?=\/\/)/gu, "$1[:]")
    .replace(/\b(mailto|tel|sms|skype|xmpp|javascript|data|file|geo|magnet):(?=\S)/gi, "$1[:]")
    .replace(/\\\\(?=[\p{L}\p{N}])/gu, "\\ \\")
    .replace(/(?<=\S)[@\uFF20](?=\S)/gu, "[@]")
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, (address) => address.replaceAll(".", "[.]"))
    .replace(DOTTED, (words, offset: number, whole: string) =>
      INITIALS.test(whole.slice(offset)) && isStart(whole, offset) ? words : broken(words),
    );
}

/** Words with dots between them, of which one after a dot is longer than a letter: `evil.tech`, not `d.w.z.` or `3.50`. */
const DOTTED = new RegExp(
  `[\\p{L}\\p{N}_-]+(?:${DOTS}[\\p{L}\\p{N}_-]+)*${DOTS}(?:xn--[\\p{L}\\p{N}-]+|\\p{L}[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])(?:${DOTS}[\\p{L}\\p{N}_-]+)*`,
  "gu",
);

function isStart(whole: string, offset: number): boolean {
  return !/[\p{L}\p{N}@.:/_-]$/u.test(whole.slice(0, offset));
}

/** `gebeld.Niemand` is two sentences; everything else of this shape may be a host. */
function broken(words: string): string {
  return words
    .replace(/(?<=^|[^\p{L}\p{N}_-])(\p{Ll}{2,})\.(?=\p{Lu}\p{Ll}*$)/u, "$1. ")
    .replace(new RegExp(`(?<=[\\p{L}\\p{N}_-])(${DOTS})(?=[\\p{L}\\p{N}_-])`, "gu"), "[$1]");
}
