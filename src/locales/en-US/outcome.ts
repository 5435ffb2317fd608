/** What a run says beside its figures. */
export const outcome = {
  left: '{count, plural, one {This sheet comes from an earlier run and was not written anew: {sheets}. Delete it if you no longer need it.} other {These sheets come from earlier runs and were not written anew: {sheets}. Delete what you no longer need.}}',
};
export type OutcomeTexts = typeof outcome;
