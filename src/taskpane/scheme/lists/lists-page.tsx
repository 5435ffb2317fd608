import { useMemo } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { listTexts } from '../../../locales/lists';
import { FESTIVAL_IDS } from '../../../scheme/festival-ids';
import { ACTION_LISTS } from '../../../scheme/list-ids';
import {
  CARE_OCCASIONS,
  LONGEST_IGNORED,
  MOST_IGNORED,
  type CrossSellSettings,
  type ListSettings,
} from '../../../scheme/settings/lists';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { previewRequest } from '../../state/preview-request';
import type { SchemePageProps } from '../scheme-page-type';
import { Choice } from './choice';
import { LineList } from './line-list';
import { NumberSetting } from './number-setting';
import { TickList } from './tick-list';
import { useOwners } from './use-owners';

/** More owners than this are no list to tick. */
const MOST_OWNERS = 60;

/** Which lists, how long, for whom, and from when on something counts as evidence. */
export default function ListsPage({ scheme, change, state, session }: SchemePageProps) {
  const { locale } = useLanguage();
  const texts = listSettingsTexts[locale];
  const names = listTexts[locale];
  const { lists } = scheme;
  const { crossSell } = lists;
  const request = useMemo(() => previewRequest(state, locale), [state, locale]);
  const owners = useOwners(session, request);
  const known = [...new Set([...lists.owners, ...owners])].slice(0, MOST_OWNERS);

  const set = (part: Partial<ListSettings>, field?: string) =>
    change({ ...scheme, lists: { ...lists, ...part } }, field);
  const setCrossSell = (part: Partial<CrossSellSettings>, field?: string) =>
    set({ crossSell: { ...crossSell, ...part } }, field);
  const named = <T extends string>(ids: readonly T[], of: Record<T, string>) =>
    ids.map((id) => ({ id, name: of[id] }));

  return (
    <>
      <Section title={texts.which} hint={texts.whichHint}>
        <TickList
          label={texts.title}
          options={named(ACTION_LISTS, names.names)}
          chosen={lists.lists}
          change={(chosen) => set({ lists: chosen })}
        />
      </Section>
      <Section title={texts.size}>
        <NumberSetting
          label={texts.length}
          value={lists.length}
          least={1}
          most={10_000}
          isWhole
          change={(length) => set({ length }, 'lists.length')}
        />
        <Choice
          label={texts.arrange}
          value={lists.arrange}
          options={[
            { id: 'by-list', name: texts.byList },
            { id: 'by-owner', name: texts.byOwner },
          ]}
          change={(arrange) => set({ arrange })}
        />
        {known.length > 0 && (
          <TickList
            label={`${texts.owners} (${texts.ownersHint})`}
            options={known.map((owner) => ({ id: owner, name: owner }))}
            chosen={lists.owners}
            change={(chosen) => set({ owners: chosen })}
          />
        )}
      </Section>
      <Section title={texts.care}>
        <NumberSetting
          label={texts.careDays}
          value={lists.careDays}
          least={1}
          most={366}
          isWhole
          change={(careDays) => set({ careDays }, 'lists.careDays')}
        />
        <TickList
          label={texts.occasions}
          options={named(CARE_OCCASIONS, names.occasions)}
          chosen={lists.occasions}
          change={(occasions) => set({ occasions })}
        />
        <TickList
          label={texts.festivals}
          options={named(FESTIVAL_IDS, names.festivals)}
          chosen={lists.festivals}
          change={(festivals) => set({ festivals })}
        />
        <NumberSetting
          label={texts.festivalTiers}
          value={lists.festivalTiers}
          least={0}
          most={10}
          isWhole
          change={(festivalTiers) => set({ festivalTiers }, 'lists.festivalTiers')}
        />
      </Section>
      <Section title={texts.satisfaction}>
        <NumberSetting
          label={texts.lowSatisfaction}
          value={lists.lowSatisfaction}
          least={0}
          most={100}
          change={(lowSatisfaction) => set({ lowSatisfaction }, 'lists.lowSatisfaction')}
        />
      </Section>
      <Section title={texts.crossSell}>
        <Choice
          label={texts.of}
          value={crossSell.of}
          options={[
            { id: 'either', name: texts.ofEither },
            { id: 'product', name: texts.ofProduct },
            { id: 'category', name: texts.ofCategory },
          ]}
          change={(of) => setCrossSell({ of })}
        />
        <Choice
          label={texts.together}
          value={crossSell.together}
          options={[
            { id: 'order', name: texts.togetherOrder },
            { id: 'customer', name: texts.togetherCustomer },
          ]}
          change={(together) => setCrossSell({ together })}
        />
        <Choice
          label={texts.items}
          value={crossSell.items === 2 ? 'pairs' : 'triples'}
          options={[
            { id: 'pairs', name: texts.pairs },
            { id: 'triples', name: texts.triples },
          ]}
          change={(items) => setCrossSell({ items: items === 'pairs' ? 2 : 3 })}
        />
        <NumberSetting
          label={texts.support}
          value={crossSell.support}
          least={0.01}
          most={100}
          change={(support) => setCrossSell({ support }, 'lists.support')}
        />
        <NumberSetting
          label={texts.confidence}
          value={crossSell.confidence}
          least={0}
          most={100}
          change={(confidence) => setCrossSell({ confidence }, 'lists.confidence')}
        />
        <NumberSetting
          label={texts.lift}
          value={crossSell.lift}
          least={0}
          most={1000}
          change={(lift) => setCrossSell({ lift }, 'lists.lift')}
        />
        <LineList
          label={texts.ignore}
          hint={texts.ignoreHint}
          lines={crossSell.ignore}
          most={MOST_IGNORED}
          longest={LONGEST_IGNORED}
          change={(ignore) => setCrossSell({ ignore }, 'lists.ignore')}
        />
      </Section>
    </>
  );
}
