import { Button, Caption1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { memo, useEffect, useRef, useState } from 'react';
import { previewTexts } from '../../locales/preview';
import type { PreviewRequest } from '../../run/preview';
import type { Session } from '../../run/session';
import type { CustomerWish, ExplainedCustomer, PreviewCustomer } from '../../worker/calls/preview';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { latest } from '../latest';
import { Section } from '../section';
import { ExplainedCustomerCard } from './explained-customer';

/** Found customers that are listed. */
const LIMIT = 20;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '100%', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  customer: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  tier: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground2 },
  back: { alignSelf: 'flex-start' },
});

interface Found {
  of: string;
  customers: PreviewCustomer[];
  found: number;
}

/** Single customers as they would be graded: some of each tier, or those who are searched; one opens with the reasons. */
export const CustomerSearch = memo(function CustomerSearch({
  session,
  request,
}: {
  session: Session;
  request: PreviewRequest;
}) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = previewTexts[locale];
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [explained, setExplained] = useState<ExplainedCustomer | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [list] = useState(() =>
    latest(async ({ of, ask }: { of: string; ask: PreviewRequest }): Promise<Found> => {
      const wish: CustomerWish = of === '' ? { samples: true } : { text: of, limit: LIMIT };
      return { of, ...(await session.preview.customers(ask, wish)) };
    }),
  );
  const [explain] = useState(() =>
    latest(({ row, ask }: { row: number; ask: PreviewRequest }) => session.preview.customer(ask, { row })),
  );

  // What cannot be graded is said by the counts above: here the list then simply stays.
  const ignore = (): void => {};
  useEffect(() => {
    list({ of: text.trim(), ask: request }).then((answer) => answer && setFound(answer), ignore);
  }, [list, request, text]);
  useEffect(() => {
    if (open === null) return;
    explain({ row: open, ask: request }).then((answer) => answer && setExplained(answer), ignore);
  }, [explain, request, open]);
  useEffect(() => {
    if (open !== null) back.current?.focus();
  }, [open]);

  const close = () => {
    setOpen(null);
    setExplained(null);
  };
  return (
    <Section title={texts.customers} help={<InfoTip topic="customers" />}>
      {open !== null ? (
        <>
          <Button
            ref={back}
            className={styles.back}
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={close}
          >
            {texts.back}
          </Button>
          <div aria-live="polite">{explained && <ExplainedCustomerCard customer={explained} />}</div>
        </>
      ) : (
        <>
          <Field label={texts.search} size="small">
            <SearchBox
              className={styles.search}
              size="small"
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          {found && found.of !== '' && found.found === 0 && (
            <span role="status">{say(texts.searchNone, { text: found.of })}</span>
          )}
          {found && found.customers.length > 0 && (
            <>
              <Caption1 className={styles.hint} role="status">
                {found.of === ''
                  ? texts.samples
                  : found.found > found.customers.length
                    ? say(texts.searchMore, { shown: found.customers.length, found: found.found })
                    : ''}
              </Caption1>
              <ul className={styles.list}>
                {found.customers.map(({ row, id, name, tier }) => (
                  <li key={row}>
                    <Button
                      className={styles.customer}
                      appearance="subtle"
                      size="small"
                      onClick={() => setOpen(row)}
                    >
                      <span>{name === id || name === '' ? id : `${name} · ${id}`}</span>
                      <span className={styles.tier}>{tier}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Section>
  );
});
