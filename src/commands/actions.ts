import { functionLocale } from '../functions/function-locale';
import { commandTexts } from '../locales/commands';
import { message } from '../locales/message';
import type { Notice } from '../run/notice';
import { requestPage, type PanePage } from '../run/pane-request';
import { showSummary } from '../run/show-summary';
import { whyHere } from '../run/why-here';
import type { Action } from './action';
import { frozenNotice } from './frozen-notice';
import { gradeAgain } from './grade-again';

const texts = () => commandTexts[functionLocale()];
const info = (text: string, title?: string): Notice => ({
  intent: 'info',
  text,
  ...(title ? { title } : {}),
});

async function openPage(page: PanePage): Promise<null> {
  requestPage(page);
  await Office.addin.showAsTaskpane();
  return null;
}

/** Everything the ribbon, the cell menu and the shortcuts can do, by the names in the manifest. */
export const ACTIONS: readonly Action[] = [
  { id: 'grade', label: 'grade', perform: () => openPage('data') },
  {
    id: 'gradeAgain',
    label: 'gradeAgain',
    perform: async () => {
      const outcome = await gradeAgain();
      if (outcome === null) return info(texts().noRun);
      const { customers } = outcome.report;
      return { intent: 'success', text: message(functionLocale(), texts().gradedAgain, { customers }) };
    },
  },
  {
    id: 'summary',
    label: 'summary',
    perform: async () => ((await showSummary()) ? null : info(texts().noRun)),
  },
  {
    id: 'why',
    label: 'why',
    perform: async () => {
      const found = await whyHere();
      if (found === 'no-run') return info(texts().noRun);
      return found === null ? info(texts().noCustomer) : info(found.text, found.customer);
    },
  },
  { id: 'freezeSelection', label: 'freezeSelection', perform: () => frozenNotice('selection') },
  { id: 'freezeWorkbook', label: 'freezeWorkbook', perform: () => frozenNotice('workbook') },
  { id: 'share', label: 'share', perform: () => openPage('share') },
];
