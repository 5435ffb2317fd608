import { makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({ file: { display: 'none' } });

interface SchemeFileInputProps {
  /** A button clicks it: the browser's own field cannot be drawn as one. */
  ref: Ref<HTMLInputElement>;
  label: string;
  onFile(file: File): void;
}

/** Asks the browser for a file of the user's. */
export function SchemeFileInput({ ref, label, onFile }: SchemeFileInputProps) {
  return (
    <input
      ref={ref}
      className={useStyles().file}
      type="file"
      accept=".json,application/json"
      tabIndex={-1}
      aria-label={label}
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        // The same file can be chosen again after it was mended.
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
