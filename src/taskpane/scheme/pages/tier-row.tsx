import { makeStyles, tokens } from '@fluentui/react-components';
import { segmentName } from '../../../report/segment-name';
import { useLanguage } from '../../language';
import { CountText } from '../count-text';
import { NumberField } from '../fields/number-field';
import { ItemButton } from '../item-button';
import { useSchemeEdit } from '../scheme-edit';
import { ColorDot } from '../tier-chips';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  name: { flex: '1 1 auto', minWidth: 0 },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  short: { width: '110px', maxWidth: '100%' },
});

/** A tier in the list: its name, how many it has now, and where it begins. */
export function TierRow({ at, open }: { at: number; open(id: string): void }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { scheme, counts } = useSchemeEdit();
  const level = scheme.tiers.levels[at];
  if (!level) return null;
  return (
    <>
      <div className={styles.line}>
        <ColorDot color={level.color} />
        <div className={styles.name}>
          <ItemButton id={level.id} open={open}>
            {level.name[locale]}
          </ItemButton>
        </div>
        <CountText count={counts?.tiers.get(level.id)} />
      </div>
      <div className={styles.line}>
        <Where at={at} />
      </div>
    </>
  );
}

function Where({ at }: { at: number }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { scheme } = useSchemeEdit();
  const { method, levels } = scheme.tiers;
  const name = levels[at]?.name[locale] ?? '';
  if (method.by === 'segment') {
    const segments = method.tiers.filter(({ tier }) => tier === levels[at]?.id);
    return (
      <span className={styles.where}>
        {segments.length === 0
          ? texts.tiers.noSegments
          : new Intl.ListFormat(locale, { type: 'unit' }).format(
              segments.map(({ segment }) => segmentName(scheme.segments, segment, locale)),
            )}
      </span>
    );
  }
  if (at === levels.length - 1) return <span className={styles.where}>{texts.tiers.rest}</span>;
  if (method.by === 'thresholds') {
    return (
      <>
        <NumberField
          className={styles.short}
          path={['tiers', 'method', 'atLeast', at, 'monetary']}
          label={`${name}: ${texts.labels.monetary} ≥`}
          placeholder={texts.notCounted}
          unit={texts.money}
          nullable
          unseenLabel
        />
        <NumberField
          className={styles.short}
          path={['tiers', 'method', 'atLeast', at, 'frequency']}
          label={`${name}: ${texts.labels.frequency} ≥`}
          placeholder={texts.notCounted}
          unit={texts.orders}
          nullable
          unseenLabel
        />
      </>
    );
  }
  const list = { score: 'atLeast', percentile: 'top', 'revenue-share': 'shares' }[method.by];
  return (
    <>
      <span className={styles.where}>{texts.tiers.from[method.by]}</span>
      <NumberField
        className={styles.short}
        path={['tiers', 'method', list, at]}
        label={`${name}: ${texts.tiers.from[method.by]}`}
        {...(method.by === 'score' ? {} : { unit: texts.percentOf })}
        unseenLabel
      />
    </>
  );
}
