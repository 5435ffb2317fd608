import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { leftSheetsText } from '../../locales/outcome';
import type { Outcome } from '../../run/run-types';
import { useLanguage } from '../language';

/** Lists that have nobody on them and why, and sheets of earlier runs that still say what those runs said. */
export function ListLines({ outcome: { lists = [], left } }: { outcome: Pick<Outcome, 'lists' | 'left'> }) {
  const { locale } = useLanguage();
  return (
    <>
      {lists
        .filter(({ rows }) => rows === 0)
        .map(({ list, text }) => (
          <Text key={list} size={200}>
            {text}
          </Text>
        ))}
      {left.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{leftSheetsText(locale, left)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
