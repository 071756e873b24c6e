import type { JsonObject } from '@libs/lossless-json';
import { classifyJsonAnswer } from './classify-answer';
import type { HttpAnswer } from './http-answer';

/** The body of an answer in Zoho's JSON envelope. @throws ZohoError, the one the answer stands for. */
export function readEnvelope(answer: HttpAnswer, endpoint: string, now: Date): JsonObject {
  const verdict = classifyJsonAnswer(answer, endpoint, now);
  if (!verdict.ok) throw verdict.error;
  return verdict.body;
}
