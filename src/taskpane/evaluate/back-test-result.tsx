import { Caption1 } from '@fluentui/react-components';
import { backTestTexts } from '../../locales/back-test';
import type { BackTest, BackTestCall, SchemeTest } from '../../run/back-test-session';
import type { Scheme } from '../../scheme/schema';
import { ChartOrTable } from '../figures/chart-or-table';
import { FiguresTable } from '../figures/figures-table';
import { LinePicture, type PictureLine } from '../figures/line-picture';
import { VerdictBar } from '../figures/verdict-bar';
import { useLanguage } from '../language';
import { Section } from '../section';
import { comparisonText, powerText, verdictText } from './verdict-text';

const COLORS = { scheme: '#0f6cbd', against: '#986f0b', perfect: '#0e7a5f', chance: '#767676' };

/** What came of the grades: the verdict first, then what each tier brought, then the curve. */
export function BackTestResult({ test, of }: { test: BackTest; of: BackTestCall }) {
  const language = useLanguage();
  const { locale, say, format } = language;
  const texts = backTestTexts[locale];
  const { span, scheme, against, newcomers } = test;
  const day = (serial: number): string => format.day(serial);
  return (
    <>
      <VerdictBar intent={scheme.verdict === 'in-order' ? 'success' : 'warning'}>
        {verdictText(language, scheme, of.scheme)} {powerText(language, scheme)}
      </VerdictBar>
      {against && of.against && (
        <VerdictBar intent="info">{comparisonText(language, test, of.scheme, of.against)}</VerdictBar>
      )}
      <span>
        {say(texts.period, {
          from: day(span.from),
          last: day(span.until - 1),
          day: day(span.day),
          end: day(span.until - 1),
        })}{' '}
        {say(texts.known, { known: test.known })}{' '}
        {newcomers.customers > 0 &&
          say(texts.newcomers, { customers: newcomers.customers, spent: format.amount(newcomers.spent) })}
      </span>
      <TierOutcomes test={scheme} of={of.scheme} />
      {against && of.against && <TierOutcomes test={against} of={of.against} />}
      <Caption1>{texts.expectedHint}</Caption1>
      <Curve test={test} of={of} />
      <Caption1>{texts.powerHint}</Caption1>
    </>
  );
}

function TierOutcomes({ test, of }: { test: SchemeTest; of: Scheme }) {
  const { locale, format } = useLanguage();
  const texts = backTestTexts[locale];
  const title = `${texts.tiersCaption} · ${of.name[locale]}`;
  const row = (name: string, tier: SchemeTest['all']): string[] => [
    name,
    format.count(tier.customers),
    format.share(tier.customerShare),
    format.amount(tier.spent),
    format.share(tier.spentShare),
    Number.isFinite(tier.lift) ? tier.lift.toFixed(2) : '',
    format.share(tier.returnedShare),
  ];
  return (
    <Section title={title}>
      <FiguresTable
        caption={title}
        hideCaption
        headers={[
          texts.tier,
          texts.customers,
          texts.expected,
          texts.spent,
          texts.share,
          texts.lift,
          texts.returned,
        ]}
        rows={test.tiers.map((tier, level) => row(of.tiers.levels[level]?.name[locale] ?? '', tier))}
        total={row(texts.total, test.all)}
      />
    </Section>
  );
}

function Curve({ test, of }: { test: BackTest; of: BackTestCall }) {
  const { locale, format } = useLanguage();
  const texts = backTestTexts[locale];
  const percent = (points: BackTest['perfect']): PictureLine['points'] =>
    points.map(({ customers, spent }) => ({ x: customers * 100, y: spent * 100 }));
  const other =
    test.against && of.against ? { curve: test.against.curve, name: of.against.name[locale] } : null;
  const name = of.against ? of.scheme.name[locale] : texts.curveScheme;
  const lines: PictureLine[] = [
    { name, color: COLORS.scheme, points: percent(test.scheme.curve) },
    // A second template of the same name would be the same line twice.
    ...(other && other.name !== name
      ? [{ name: other.name, color: COLORS.against, points: percent(other.curve) }]
      : []),
    { name: texts.curvePerfect, color: COLORS.perfect, points: percent(test.perfect), dashed: true },
    {
      name: texts.curveChance,
      color: COLORS.chance,
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 100 },
      ],
      dashed: true,
    },
  ];
  return (
    <Section title={texts.curveTitle} hint={texts.curveHint}>
      <ChartOrTable
        label={texts.showAs}
        asChart={texts.asChart}
        asTable={texts.asTable}
        chart={
          <LinePicture
            title={texts.curveTitle}
            lines={lines}
            x={{ title: `${texts.curveCustomers} (%)`, ticks: [0, 20, 40, 60, 80, 100] }}
            y={{ title: `${texts.curveSpent} (%)`, format: format.count, most: 100 }}
          />
        }
        table={
          <>
            {[{ name, curve: test.scheme.curve }, ...(other ? [other] : [])].map((each, index) => (
              <FiguresTable
                key={index}
                caption={each.name}
                headers={[texts.curveCustomers, texts.curveSpent]}
                rows={each.curve.map(({ customers, spent }) => [
                  format.share(customers),
                  format.share(spent),
                ])}
              />
            ))}
          </>
        }
      />
    </Section>
  );
}
