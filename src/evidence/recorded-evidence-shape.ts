import { z } from 'zod';
import { answers, type Evidence } from '../model/evidence.js';

const day = z.iso.date();

/** The shape of the evidence as a recording holds it, with the hashes of its files. Other keys are left alone. */
export const recordedEvidenceShape: z.ZodType<Evidence> = z.looseObject({
  candidate: z.string(),
  buildingBlock: z.string().exactOptional(),
  sha256: z.string(),
  answers: z.array(
    z.looseObject({
      requirement: z.string(),
      answer: z.enum(answers),
      statement: z.string(),
      links: z.array(z.string()),
      files: z.array(z.looseObject({ path: z.string(), sha256: z.string() })),
      by: z.string(),
      on: day,
      expires: day.exactOptional(),
    }),
  ),
});
