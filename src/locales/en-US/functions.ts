import { gradeFunctions } from './functions/grade-functions';
import { help } from './functions/help';
import { listFunctions } from './functions/list-functions';
import { messages } from './functions/messages';
import { reasonFunctions } from './functions/reason-functions';

/** The English descriptions stand in the JSDoc of src/functions; a test keeps both the same. */
export const functions = {
  functions: { ...gradeFunctions, ...reasonFunctions, ...listFunctions },
  listSeparator: ', ',
  why: {
    tier: 'Tier {tier}: not by these numbers alone, but by a rule, by hand or by rank.',
    stage: 'Lifecycle: {stage}.',
    tags: 'Tags: {tags}.',
  },
  scheme: {
    dated: '{name}, version {version, number}, as of {asOf}',
    undated: '{name}, version {version, number}, data without purchase dates',
  },
  play: {
    objective: 'Goal: {text}',
    offer: 'Offer: {text}',
    service: 'Service: {text}',
    channel: 'Channel: {text}',
    rhythm: 'Rhythm: {text}',
    owner: 'Owner: {text}',
    measure: 'Measure: {text}',
  },
  messages,
  help,
};
export type FunctionsTexts = typeof functions;
