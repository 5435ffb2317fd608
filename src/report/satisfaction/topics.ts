import type { Answers } from './answers';

export interface RecurringTopic {
  topic: string;
  answers: number;
  perTier: number[];
}

/** Topics named in at least two answers, the most frequent first, then by name. */
export function recurringTopics(
  { count, customer, topic }: Answers,
  tier: Uint8Array,
  tiers: number,
): RecurringTopic[] {
  const perTopic = topic.values.map(() => new Array<number>(tiers).fill(0));
  for (let row = 0; row < count; row++) {
    const own = perTopic[topic.codes[row]!];
    if (own) own[tier[customer[row]!]!]!++;
  }
  return perTopic
    .map((perTier, code) => ({
      topic: topic.values[code]!,
      answers: perTier.reduce((sum, answers) => sum + answers, 0),
      perTier,
    }))
    .filter(({ answers }) => answers > 1)
    .sort((a, b) => b.answers - a.answers || (a.topic < b.topic ? -1 : 1));
}
