import type { Exchange } from '../model/exchange.js';
import { wholeOf } from '../model/kept.js';
import { mapValues } from '../support/map-values.js';

/** An exchange without secrets: the name of its operation stays as it is, because it is found by that. */
export function maskExchange(exchange: Exchange, mask: (text: string) => string): Exchange {
  const whole = wholeOf(exchange);
  const { request, response, failure } = whole;
  return {
    ...whole,
    request: {
      ...request,
      url: mask(request.url),
      headers: mapValues(request.headers, mask),
      ...(request.body === undefined ? {} : { body: mask(request.body) }),
    },
    ...(response === undefined
      ? {}
      : { response: { ...response, headers: mapValues(response.headers, mask), body: mask(response.body) } }),
    ...(failure === undefined ? {} : { failure: { ...failure, message: mask(failure.message) } }),
  };
}
