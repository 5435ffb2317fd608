import { listSettingsTexts } from '../../../locales/list-settings';
import { listTexts } from '../../../locales/lists';
import { settingHelpTexts } from '../../../locales/setting-help';
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
import { usePreviewRequest } from '../../use-preview-request';
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
  const help = settingHelpTexts[locale].lists;
  const names = listTexts[locale];
  const { lists } = scheme;
  const { crossSell } = lists;
  const request = usePreviewRequest(state);
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
          path={['lists', 'lists']}
          label={texts.title}
          help={help.which}
          options={named(ACTION_LISTS, names.names)}
          chosen={lists.lists}
          change={(chosen) => set({ lists: chosen })}
        />
      </Section>
      <Section title={texts.size}>
        <NumberSetting
          path={['lists', 'length']}
          label={texts.length}
          help={help.length}
          value={lists.length}
          least={1}
          most={10_000}
          isWhole
          change={(length) => set({ length }, 'lists.length')}
        />
        <Choice
          path={['lists', 'arrange']}
          label={texts.arrange}
          help={help.arrange}
          value={lists.arrange}
          options={[
            { id: 'by-list', name: texts.byList },
            { id: 'by-owner', name: texts.byOwner },
          ]}
          change={(arrange) => set({ arrange })}
        />
        {known.length > 0 && (
          <TickList
            path={['lists', 'owners']}
            label={`${texts.owners} (${texts.ownersHint})`}
            help={help.owners}
            options={known.map((owner) => ({ id: owner, name: owner }))}
            chosen={lists.owners}
            change={(chosen) => set({ owners: chosen })}
          />
        )}
      </Section>
      <Section title={texts.care}>
        <NumberSetting
          path={['lists', 'careDays']}
          label={texts.careDays}
          help={help.careDays}
          value={lists.careDays}
          least={1}
          most={366}
          isWhole
          change={(careDays) => set({ careDays }, 'lists.careDays')}
        />
        <TickList
          path={['lists', 'occasions']}
          label={texts.occasions}
          help={help.occasions}
          options={named(CARE_OCCASIONS, names.occasions)}
          chosen={lists.occasions}
          change={(occasions) => set({ occasions })}
        />
        <TickList
          path={['lists', 'festivals']}
          label={texts.festivals}
          help={help.festivals}
          options={named(FESTIVAL_IDS, names.festivals)}
          chosen={lists.festivals}
          change={(festivals) => set({ festivals })}
        />
        <NumberSetting
          path={['lists', 'festivalTiers']}
          label={texts.festivalTiers}
          help={help.festivalTiers}
          value={lists.festivalTiers}
          least={0}
          most={10}
          isWhole
          change={(festivalTiers) => set({ festivalTiers }, 'lists.festivalTiers')}
        />
      </Section>
      <Section title={texts.satisfaction}>
        <NumberSetting
          path={['lists', 'lowSatisfaction']}
          label={texts.lowSatisfaction}
          help={help.lowSatisfaction}
          value={lists.lowSatisfaction}
          least={0}
          most={100}
          change={(lowSatisfaction) => set({ lowSatisfaction }, 'lists.lowSatisfaction')}
        />
      </Section>
      <Section title={texts.crossSell}>
        <Choice
          path={['lists', 'crossSell', 'of']}
          label={texts.of}
          help={help.of}
          value={crossSell.of}
          options={[
            { id: 'either', name: texts.ofEither },
            { id: 'product', name: texts.ofProduct },
            { id: 'category', name: texts.ofCategory },
          ]}
          change={(of) => setCrossSell({ of })}
        />
        <Choice
          path={['lists', 'crossSell', 'together']}
          label={texts.together}
          help={help.together}
          value={crossSell.together}
          options={[
            { id: 'order', name: texts.togetherOrder },
            { id: 'customer', name: texts.togetherCustomer },
          ]}
          change={(together) => setCrossSell({ together })}
        />
        <Choice
          path={['lists', 'crossSell', 'items']}
          label={texts.items}
          help={help.items}
          value={crossSell.items === 2 ? 'pairs' : 'triples'}
          options={[
            { id: 'pairs', name: texts.pairs },
            { id: 'triples', name: texts.triples },
          ]}
          change={(items) => setCrossSell({ items: items === 'pairs' ? 2 : 3 })}
        />
        <NumberSetting
          path={['lists', 'crossSell', 'support']}
          label={texts.support}
          help={help.support}
          value={crossSell.support}
          least={0.01}
          most={100}
          change={(support) => setCrossSell({ support }, 'lists.support')}
        />
        <NumberSetting
          path={['lists', 'crossSell', 'confidence']}
          label={texts.confidence}
          help={help.confidence}
          value={crossSell.confidence}
          least={0}
          most={100}
          change={(confidence) => setCrossSell({ confidence }, 'lists.confidence')}
        />
        <NumberSetting
          path={['lists', 'crossSell', 'lift']}
          label={texts.lift}
          help={help.lift}
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
