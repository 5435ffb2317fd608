import { InfoButton } from '@fluentui/react-components';
import { helpTexts, type HelpTopic } from '../../locales/help';
import { useLanguage } from '../language';

/** A small button beside a setting or a figure; it says in a sentence or two what it is and how it is defined. */
export function InfoTip({ topic }: { topic: HelpTopic }) {
  const { locale } = useLanguage();
  const { label, topics } = helpTexts[locale];
  const { name, text } = topics[topic];
  return <InfoButton size="small" inline={false} aria-label={`${label}${name}`} info={text} />;
}
