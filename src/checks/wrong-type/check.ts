import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong type',
  asks: 'A request with a value of the wrong type is refused.',
  order: 250,
  breaks: 'wrong-type',
  notes: {
    sends:
      'The valid request with one value of another type: a text for a number, an object or a number for a text, a text for a list, a fraction for a whole number, and the right number or boolean written as a text. In the path of a read, the number of the item with letters after it.',
    notWhen: 'No input has a type that a request could break.',
    safeguards:
      'A number sent for a text parameter is a text on the wire, so it is not tried. A candidate may read "15" as 15, or 15 as "15": where it accepts such a value, only an answer that shows it in the wrong type fails.',
  },
  notApplicable: 'no input has a type that a request could break',
});
