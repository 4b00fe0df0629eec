import type { Exchange } from '../../model/exchange.js';
import { asText } from '../../support/json/write.js';
import { percentDecoded } from '../../support/percent.js';
import { bodyValue } from '../http/body.js';
import { askAgain } from './ask-again.js';
import type { Handlers } from './handler.js';

/** Steps that look for what an answer tells, where its form is not documented. */
export const toldSteps: Handlers<
  | 'answerKept'
  | 'answerDiffers'
  | 'answerAgrees'
  | 'textHolds'
  | 'textOfEitherHolds'
  | 'textOmits'
  | 'answerShowsNumber'
  | 'answerWarns'
  | 'survives'
> = {
  answerKept: (world, name = '') => {
    world.journey.keep(name, bodyValue(world.evidence.judged) ?? null);
  },
  answerDiffers: (world, name = '') => {
    const kept = world.journey.kept(name);
    return askAgain(world, (answer) => world.judge.answerDiffers(answer, kept));
  },
  answerAgrees: (world, name = '') => {
    const kept = world.journey.kept(name);
    return askAgain(world, (answer) => world.judge.answerAgrees(answer, kept));
  },
  textHolds: (world, text = '') => {
    const filled = asText(world.filler.filled(text));
    return askAgain(world, (answer) => world.judge.holdsText(answer, filled));
  },
  textOfEitherHolds: (world, name = '', text = '') => {
    const wanted = { also: world.journey.kept(name), text: asText(world.filler.filled(text)) };
    return askAgain(world, (answer) => world.judge.eitherHoldsText(answer, wanted));
  },
  textOmits: async (world, text = '') =>
    world.judge.omitsText(await world.answers.judged(), asText(world.filler.filled(text))),
  answerShowsNumber: async (world, text = '', tolerance = '') => {
    const number = Number(asText(world.filler.filled(text)));
    return world.judge.showsNumber(await world.answers.judged(), { number, tolerance: Number(tolerance) });
  },
  answerWarns: async (world, also = '', ...usual) =>
    world.judge.warns(await world.answers.judged(), {
      also: world.journey.kept(also),
      usual: usual.map((name) => world.journey.kept(name)),
      sent: [...world.journey.others, world.evidence.judged].map(sentText),
    }),
  survives: async (world) => world.judge.survives(await world.answers.judged()),
};

function sentText(exchange: Exchange | undefined): string {
  const { url = '', body } = exchange?.request ?? {};
  return `${percentDecoded(url)} ${typeof body === 'string' ? body : ''}`;
}
