import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { intakeTexts } from '../../locales/intake-texts';
import type { ReadSheet } from '../../run/run-types';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';

/** The system that the list seems to come from, and whether what was remembered of it could be read. */
export function KnownExport({ read: { recognition, correctionsDamaged } }: { read: ReadSheet }) {
  const { locale, say } = useLanguage();
  const texts = useDataCheckTexts();
  const { exports, looksLike } = intakeTexts[locale];
  return (
    <>
      {recognition.export && (
        <Text as="p" style={{ margin: 0 }}>
          {say(looksLike, { name: exports[recognition.export.id] })}
        </Text>
      )}
      {correctionsDamaged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.correctionsDamaged}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
