import { buildLists } from '../../report/actions/build-lists';
import { messagePreview } from '../../report/messages/message-preview';
import type { ListCalls } from '../calls/lists';
import type { Tables } from './tables';

export function listCalls(tables: Tables): ListCalls {
  return {
    lists({ lists, locale, ...input }) {
      const { customers, grades, scheme } = tables.grades(input);
      return buildLists({ customers, grades, scheme, locale }, lists);
    },
    owners(input) {
      const owner = tables.grades(input).customers.attributes?.get('owner');
      if (owner?.kind !== 'text') return [];
      const used = new Set(owner.values.codes);
      return owner.values.values.filter((_, code) => used.has(code)).sort((a, b) => (a < b ? -1 : 1));
    },
    messagePreview({ occasion, text, place, locale, ...input }) {
      const { customers, grades, scheme } = tables.grades(input);
      return messagePreview({ customers, grades, scheme, locale }, occasion, text, place);
    },
  };
}
