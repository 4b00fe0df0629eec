/** The part of saxen that is used; the package brings no types. */
declare module 'saxen' {
  interface ElementView {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
  }
  type Decode = (text: string) => string;

  export class Parser {
    constructor(options: { readonly proxy: true });
    on(event: 'openTag', listener: (element: ElementView, decode: Decode) => void): this;
    on(event: 'closeTag', listener: () => void): this;
    on(event: 'text', listener: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention', listener: (text: string) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    parse(text: string): this;
  }
}
