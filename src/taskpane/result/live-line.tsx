import { Text } from '@fluentui/react-components';
import { liveTexts } from '../../locales/live';
import type { LiveCount } from '../../run/live-formulas';
import { useLanguage } from '../language';

/** How many cells became formulas, and why the others did not. */
export function LiveLine({ live }: { live: LiveCount }) {
  const { locale, say } = useLanguage();
  const { outcome, missing, facts } = liveTexts[locale];
  const { formulas, values } = live;
  if (live.missing) {
    const columns = new Intl.ListFormat(locale).format(live.missing.map((fact) => facts[fact]));
    return <Text>{say(missing, { columns })}</Text>;
  }
  return <Text>{say(outcome, { formulas, values, cells: formulas + values })}</Text>;
}
