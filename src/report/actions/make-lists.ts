import type { ActionListId } from '../../scheme/list-ids';
import type { ActionList, ListContext } from './list-context';
import { care } from './lists/care';
import { crossSell } from './lists/cross-sell';
import { keyPotential } from './lists/key-potential';
import { lowSatisfaction } from './lists/low-satisfaction';
import { openFeedback } from './lists/open-feedback';
import { secondOrder } from './lists/second-order';
import { slipping } from './lists/slipping';
import { upSell } from './lists/up-sell';
import { winBack } from './lists/win-back';

/** How each list finds its candidates. */
export const MAKE_LIST: Record<ActionListId, (context: ListContext) => ActionList> = {
  'win-back': winBack,
  slipping,
  'up-sell': upSell,
  'cross-sell': crossSell,
  'second-order': secondOrder,
  'key-potential': keyPotential,
  care,
  'low-satisfaction': lowSatisfaction,
  'open-feedback': openFeedback,
};
