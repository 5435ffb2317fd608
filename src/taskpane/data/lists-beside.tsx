import {
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type Dispatch } from 'react';
import type { ListKind, SourceKind } from '../../intake/fields';
import type { Check } from '../../run/run-types';
import { FailureMessage } from '../failure-message';
import { useLanguage } from '../language';
import { Section } from '../section';
import { kindTaken, type ListBeside } from '../state/lists-beside';
import type { PaneAction } from '../state/pane-action';
import type { PaneState } from '../state/pane-state';
import { useDataCheckTexts } from '../use-data-check-texts';
import { sourceName } from './source-name';
import { helpTexts } from '../../locales/help';
import { helpLabel } from '../scheme/fields/help-label';

const KINDS: ListKind[] = ['orders', 'customers', 'feedback', 'returns'];

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  reading: { justifyContent: 'flex-start' },
});

interface ListsBesideProps {
  state: PaneState;
  dispatch: Dispatch<PaneAction>;
}

/** Lists on other sheets that are used together with the one that is graded. */
export function ListsBeside({ state, dispatch }: ListsBesideProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useDataCheckTexts();
  const { sources, sourceId, beside, seen, check, mapping } = state;
  const add = useRef<HTMLButtonElement>(null);
  const removed = useRef(false);
  useEffect(() => {
    // Only now: the field to add a list comes back with the last list that can be added.
    if (removed.current) add.current?.focus();
    removed.current = false;
  }, [beside]);
  const used = new Set([sourceId, ...beside.map((list) => list.sourceId)]);
  const others = (sources ?? []).filter(({ id, rows }) => !used.has(id) && rows > 0);
  if (others.length === 0 && beside.length === 0) return null;
  const kindOf = (id: string): ListKind | undefined => seen?.find((list) => list.sourceId === id)?.list;
  // what is known to be a list comes first
  const sorted = others.toSorted((a, b) => Number(!kindOf(a.id)) - Number(!kindOf(b.id)));
  return (
    <Section title={texts.besideTitle} hint={texts.besideHint}>
      {beside.map((list) => {
        const source = sources?.find(({ id }) => id === list.sourceId);
        return (
          source && (
            <UsedList
              key={list.sourceId}
              list={list}
              name={sourceName(source, texts, say)}
              main={mapping?.kind}
              taken={kindTaken(mapping?.kind, beside, list) !== null}
              check={check}
              dispatch={dispatch}
              remove={() => {
                removed.current = true;
                dispatch({ type: 'besideRemoved', sourceId: list.sourceId });
              }}
            />
          )
        );
      })}
      {sorted.length > 0 && (
        <Dropdown
          ref={add}
          className={styles.dropdown}
          size="small"
          aria-label={texts.besideAddLabel}
          placeholder={texts.besideAdd}
          value=""
          selectedOptions={[]}
          onOptionSelect={(_, { optionValue }) =>
            optionValue !== undefined &&
            dispatch({ type: 'besideAdded', sourceId: optionValue, kind: kindOf(optionValue) ?? null })
          }
        >
          {sorted.map((source) => {
            const name = sourceName(source, texts, say);
            const kind = kindOf(source.id);
            return (
              <Option key={source.id} value={source.id} text={name}>
                <span className={styles.option}>
                  <span>{name}</span>
                  {kind && (
                    <Caption1 className={styles.hint}>{say(texts.looksLikeList, { list: kind })}</Caption1>
                  )}
                </span>
              </Option>
            );
          })}
        </Dropdown>
      )}
    </Section>
  );
}

interface UsedListProps {
  list: ListBeside;
  name: string;
  main: SourceKind | undefined;
  /** Another list is of this kind already. */
  taken: boolean;
  check: Check | null;
  dispatch: Dispatch<PaneAction>;
  remove(): void;
}

function UsedList({ list, name, main, taken, check, dispatch, remove }: UsedListProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useDataCheckTexts();
  const { sourceId, status, cause, mapping } = list;
  const kind = mapping?.kind ?? list.kind;
  return (
    <div className={styles.list} role="group" aria-label={name}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say(texts.besideRemove, { name })}
          onClick={remove}
        />
      </div>
      <Field
        label={helpLabel(texts.besideKind, helpTexts[locale].data.besideKind)}
        size="small"
        {...(taken ? { validationMessage: texts.besideTwice } : {})}
        {...(status === 'done' && !taken && kind ? { hint: <JoinHint kind={kind} check={check} /> } : {})}
      >
        <Dropdown
          className={styles.dropdown}
          size="small"
          value={kind ? texts.kinds[kind] : ''}
          selectedOptions={kind ? [kind] : []}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = KINDS.find((each) => each === optionValue);
            if (chosen) dispatch({ type: 'besideKindChosen', sourceId, kind: chosen });
          }}
        >
          {KINDS.filter((each) => each !== main).map((each) => (
            <Option key={each} value={each}>
              {texts.kinds[each]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {status === 'waiting' && (
        <Spinner
          className={styles.reading}
          size="tiny"
          label={<Caption1>{say(texts.besideReading, { name })}</Caption1>}
        />
      )}
      {status === 'failed' && cause && <FailureMessage failure={{ during: 'reading', cause }} />}
    </div>
  );
}

/** How many of its rows belong to customers of the graded list, and by what. */
function JoinHint({ kind, check }: { kind: ListKind; check: Check | null }) {
  const { say } = useLanguage();
  const texts = useDataCheckTexts();
  if (!check) return null;
  if (kind === 'returns') {
    const offered = check.findings.find(({ code }) => code === 'returns-list-offered')?.count ?? 0;
    return check.rules.some(({ rule, on }) => rule === 'returns-list' && on)
      ? null
      : say(texts.returnsFound, { count: offered });
  }
  const joined = check.lists.find(({ list }) => list === kind);
  if (!joined) return null;
  return joined.joinedBy
    ? say(texts.joined, { matched: joined.matched, rows: joined.rows, by: joined.joinedBy })
    : texts.notJoined;
}
