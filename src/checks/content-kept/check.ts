import { allowedDraft } from '../../plan/changes/allowance.js';
import { storedContent } from '../../plan/changes/stored-content.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { sameContent } from './judge.js';

const phrases = {
  whole: '{string} answers with what was sent at {string}',
  file: '{string} answers with what was sent at {string}, for the {string} that was created',
} as const;

/** What is stored as a file or a text comes back as it was sent. */
export const check = defineCheck({
  title: 'Stored content',
  asks: 'A file or a text is returned exactly as it was sent.',
  order: 48,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.whole]: { of: 'stored', judge: sameContent },
    [phrases.file]: { of: 'stored', judge: sameContent },
  },
  notes: {
    sends:
      'The valid request with a text of several scripts as its file, or as its plain text, as long as is allowed up to 2000 characters; then the request that reads it. Where any bytes may be sent, also with bytes that are no text in UTF-8.',
    demands: 'The content is read as it was sent, byte by byte.',
    basis:
      'The media types application/octet-stream and text/plain in the definition, which give nobody a reason to change the content.',
    notWhen: 'The operation stores no bytes and no plain text that another operation answers with.',
    safeguards:
      'The unchanged request is accepted first. Other media types are left out, because a candidate may store an image in another form. A plain text has no line breaks and no blanks at its ends. An answer with 202, and content that cannot be read yet, prove nothing.',
  },
  plan: (context) => {
    const found = storedContent(context);
    if (found === undefined)
      return { notApplicable: 'the operation stores no content that another operation answers with' };
    const { change, bytes, reader, at, resource } = found;
    const judged =
      resource === undefined
        ? ownStep('Then', phrases.whole, reader, toPath(at))
        : ownStep('Then', phrases.file, reader, toPath(at), resource);
    const text = allowedDraft(context, { title: 'The content is stored as it was sent', changes: [change], judged });
    if (bytes === undefined) return [text];
    const title = 'Bytes that are no text are stored as they were sent';
    return [text, allowedDraft(context, { title, subject: 'bytes', changes: [bytes], judged })];
  },
});
