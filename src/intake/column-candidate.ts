import type { ColumnProfile } from './column-profile';
import { VALUE_KIND, type ValueKind } from './fields';
import type { Concept } from './headers/dictionary';
import type { HeaderMatch } from './headers/match-header';

/** A column with what its header and its values say. */
export interface ColumnCandidate {
  column: number;
  header: string;
  match: HeaderMatch | undefined;
  profile: ColumnProfile;
}

/** Concepts that are no field of their own. */
const OPEN_KINDS: Partial<Record<Concept, ValueKind>> = {
  customerTotal: 'money',
  orderAmount: 'money',
  money: 'money',
  created: 'date',
  recordId: 'id',
  feedbackStatus: 'text',
};

/** Whether the values can be what the header says; a column without values contradicts nothing. */
export function valuesFit(concept: Concept, profile: ColumnProfile): boolean {
  if (profile.filled === 0 || concept === 'other') return true;
  const dates = profile.dateShare + profile.serialShare;
  const fractions = profile.numberShare - profile.wholeNumberShare;
  if (concept === 'customerName') return profile.dateShare < 0.5 && profile.numberShare < 0.5;
  if (concept === 'email') return profile.atSignShare >= 0.5;
  // a state, a level or a name that is nothing but numbers is a code of something else
  if (concept === 'status' || concept === 'city' || concept === 'province' || concept === 'country')
    return profile.dateShare < 0.5 && profile.numberShare < 0.5;
  switch (OPEN_KINDS[concept] ?? VALUE_KIND[concept as keyof typeof VALUE_KIND]) {
    case 'date':
      return dates >= 0.6;
    case 'money':
    case 'number':
      return profile.numberShare >= 0.6 && profile.dateShare < 0.5;
    case 'count':
      return profile.wholeNumberShare >= 0.6 && profile.dateShare < 0.5;
    case 'id':
      return profile.dateShare < 0.5 && fractions < 0.2;
    case 'text':
      return profile.dateShare < 0.5;
  }
}
