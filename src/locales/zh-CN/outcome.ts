import type { OutcomeTexts } from '../en-US/outcome';

export const outcome: OutcomeTexts = {
  left: '以下工作表来自以前的分级，这次没有更新：{sheets}。不再需要的可以删除。',
};
