import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { schemeText } from '../../scheme/parse-scheme';
import type { Scheme } from '../../scheme/schema';
import { useLanguage } from '../language';
import { fileProblemText } from './file-problem-text';
import { SchemeFileInput } from './scheme-file-input';
import { schemeOfFile } from './scheme-of-file';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { overflowWrap: 'anywhere' },
});

interface SchemeFileProps {
  scheme: Scheme;
  /** Whether the scheme holds: another one would not be read back. */
  holds: boolean;
  take(scheme: Scheme): void;
}

/** The scheme to and from a file of the user's. */
export function SchemeFile({ scheme, holds, take }: SchemeFileProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<{ intent: 'success' | 'error' | 'warning'; text: string } | null>(null);

  const save = () => {
    if (!holds) return setNote({ intent: 'warning', text: texts.file.blocked });
    const url = URL.createObjectURL(new Blob([schemeText(scheme)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = texts.file.name;
    link.click();
    // The browser has taken the address by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    setNote({ intent: 'success', text: say(texts.file.exported, { file: texts.file.name }) });
  };
  const open = async (file: File) => {
    try {
      const taken = await schemeOfFile(file);
      take(taken);
      setNote({
        intent: 'success',
        text: say(texts.file.imported, { name: taken.name[locale], file: file.name }),
      });
    } catch (error) {
      setNote({ intent: 'error', text: fileProblemText(error, file.name, locale) });
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={save}>
          {texts.file.export}
        </Button>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
          {texts.file.import}
        </Button>
        <SchemeFileInput ref={input} label={texts.file.import} onFile={(file) => void open(file)} />
      </div>
      {note && (
        <div role="status">
          <MessageBar className={styles.bar} intent={note.intent} layout="multiline">
            <MessageBarBody>{note.text}</MessageBarBody>
          </MessageBar>
        </div>
      )}
    </>
  );
}
