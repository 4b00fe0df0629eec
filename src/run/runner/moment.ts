/** Something that comes to pass once, and can be waited for. */
export class Moment {
  pass: () => void = () => undefined;
  readonly passed = new Promise<void>((resolve) => {
    this.pass = resolve;
  });
}
