import { helpTexts, type HelpTopic } from '../../locales/help';
import { useLanguage } from '../language';
import { HelpButton } from '../scheme/fields/help-label';

/** The help of a part of a page. */
export function InfoTip({ topic }: { topic: HelpTopic }) {
  return <HelpButton {...helpTexts[useLanguage().locale].topics[topic]} />;
}
