import type { Dispatch } from 'react';
import { listSettingsTexts } from '../../locales/list-settings';
import { listTexts } from '../../locales/lists';
import type { ListId } from '../../scheme/list-ids';
import { useLanguage } from '../language';
import { TickList } from '../scheme/lists/tick-list';
import { Section } from '../section';
import type { PaneAction } from '../state/pane-action';
import type { PaneState } from '../state/pane-state';
import { settingHelpTexts } from '../../locales/setting-help';

/** The lists to write with the grades; none is ticked by itself. */
export function ListsChoice({ state, dispatch }: { state: PaneState; dispatch: Dispatch<PaneAction> }) {
  const { locale } = useLanguage();
  const texts = listSettingsTexts[locale];
  const offered: readonly ListId[] = [...state.scheme.lists.lists, 'messages'];
  const { lists = [], ...write } = state.write;
  return (
    <Section title={texts.write} hint={texts.writeHint}>
      <TickList
        label={texts.title}
        help={settingHelpTexts[locale].write.lists}
        options={offered.map((id) => ({ id, name: listTexts[locale].names[id] }))}
        chosen={lists.filter((id) => offered.includes(id))}
        change={(chosen) =>
          dispatch({
            type: 'writeChanged',
            write: { ...write, ...(chosen.length > 0 ? { lists: chosen } : {}) },
          })
        }
      />
    </Section>
  );
}
