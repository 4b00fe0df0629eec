/** Invisible characters: they turn the text around, or have no width. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** All of them lie beyond ASCII, in which most texts are written. */
const beyondAscii = /[\u0080-\uffff]/;

/** Invisible characters that shape what stands before them in a word, a symbol or a flag, and what they may stand after. */
const shaping: readonly { readonly character: RegExp; readonly after: RegExp }[] = [
  // Variation selectors.
  {
    character: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d\u180f]/u,
    after: /[^\p{Default_Ignorable_Code_Point}]$/u,
  },
  // Joiners: in the scripts that need them, and in emoji.
  {
    character: /[\u200c\u200d]/u,
    after:
      /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(?:[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u,
  },
  // Tags, which spell the name of a region in a flag.
  { character: /[\u{e0020}-\u{e007f}]/u, after: /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u },
];

/** How many characters before an invisible one are looked at: the longest flag has fewer. */
const nearby = 20;

/**
 * A text that reads as it is: where an invisible character may turn or hide a part of it, its escape stands there, as JSON writes it.
 * In JSON this is the same value.
 */
export function visibleText(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.replace(unseen, (character, at: number) =>
    isShaping(character, text.slice(Math.max(0, at - nearby), at)) ? character : escaped(character),
  );
}

/** A character as JSON can write it: by the numbers of its code units. */
export function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function isShaping(character: string, before: string): boolean {
  return shaping.some((one) => one.character.test(character) && one.after.test(before));
}
