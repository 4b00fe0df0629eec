/** Texts that stand once each, and by themselves: a title that was cut out of a feature would keep the whole feature in memory. */
export class OwnTexts {
  private readonly known = new Map<string, string>();

  readonly of = (text: string): string => {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    this.known.set(own, own);
    return own;
  };
}
