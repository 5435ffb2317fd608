import type { BackTest, BackTestCall, WeightSuggestion } from '../worker/calls/back-test';
import { worker } from './worker-client';

export type { BackTest, BackTestCall, SchemeTest, WeightSuggestion } from '../worker/calls/back-test';

/** Does the scheme work? Asked of the sheet last read; writes nothing. */
export interface BackTestSession {
  /** @throws ProblemError no-purchase-history, split-too-early, split-too-late */
  backTest(request: BackTestCall): Promise<BackTest>;
  /** Weights that would have ranked better on one half of the customers, shown on the other. */
  suggestWeights(request: Omit<BackTestCall, 'against'>): Promise<WeightSuggestion>;
}

/** Any number does; always the same one, so that asking again gives the same halves. */
const SEED = 20240506;

export const backTestSession: BackTestSession = {
  backTest: (request) => worker().call('backTest', request),
  suggestWeights: (request) => worker().call('suggestWeights', { ...request, seed: SEED }),
};
