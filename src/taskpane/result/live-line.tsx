import { Text } from '@fluentui/react-components';
import { liveTexts } from '../../locales/live';
import type { LiveCount } from '../../run/live-formulas';
import { useLanguage } from '../language';

/** How many cells became formulas, and why the others did not. */
export function LiveLine({ live }: { live: LiveCount }) {
  const { locale, say } = useLanguage();
  return <Text>{say(liveTexts[locale].outcome, { ...live, cells: live.formulas + live.values })}</Text>;
}
