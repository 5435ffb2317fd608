import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { problemText } from '../../locales/problem-text';
import type { Session } from '../../run/session';
import type { Scheme } from '../../scheme/schema';
import { TEMPLATES, type TemplateId } from '../../scheme/templates/templates';
import { causeOf } from '../cause-of';
import { fileProblemText } from '../scheme/file-problem-text';
import { SchemeFileInput } from '../scheme/scheme-file-input';
import { schemeOfFile } from '../scheme/scheme-of-file';
import { useShareTexts } from './use-share-texts';

/** Downloaded when it is wanted: it brings the words for every setting along. */
const SchemeDifferences = lazy(() => import('./scheme-differences'));

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { overflowWrap: 'anywhere' },
});

/** Another scheme and where it comes from; the same for as long as it is shown, whatever becomes of its source. */
interface Other {
  scheme: Scheme;
  from: string;
}

interface CompareWithProps {
  scheme: Scheme;
  session: Pick<Session, 'openState'>;
}

/** The scheme at hand beside a file, a template, or the one that this workbook was last graded with. */
export function CompareWith({ scheme, session }: CompareWithProps) {
  const styles = useStyles();
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.compare;
  const input = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<Other | null>(null);
  const [refused, setRefused] = useState('');

  const show = async (find: () => Promise<Other>, refusal: (error: unknown) => string) => {
    setRefused('');
    try {
      setOther(await find());
    } catch (error) {
      setOther(null);
      setRefused(refusal(error));
    }
  };
  const saved = () =>
    show(
      async () => {
        const state = await session.openState();
        if (!('scheme' in state) || !state.scheme) throw new NothingSaved();
        return { scheme: state.scheme, from: texts.fromSaved };
      },
      (error) => {
        if (error instanceof NothingSaved) return texts.nothingSaved;
        const cause = causeOf(error);
        return 'code' in cause ? problemText(locale, cause).what : cause.unexpected;
      },
    );
  const file = (chosen: File) =>
    show(
      async () => ({ scheme: await schemeOfFile(chosen), from: chosen.name }),
      (error) => fileProblemText(error, chosen.name, locale),
    );
  const template = (id: TemplateId) => {
    setRefused('');
    setOther({ scheme: TEMPLATES[id], from: texts.fromTemplate });
  };
  return (
    <>
      <div className={styles.top}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small">{texts.button}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => input.current?.click()}>{texts.withFile}</MenuItem>
              <MenuItem onClick={() => void saved()}>{texts.withSaved}</MenuItem>
              <MenuDivider />
              {Object.entries(TEMPLATES).map(([id, { name }]) => (
                <MenuItem key={id} onClick={() => template(id as TemplateId)}>
                  {say(texts.withTemplate, { name: name[locale] })}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        {other && (
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => setOther(null)}>
            {texts.close}
          </Button>
        )}
        <SchemeFileInput ref={input} label={texts.withFile} onFile={(chosen) => void file(chosen)} />
      </div>
      {refused !== '' && (
        <div role="alert">
          <MessageBar className={styles.bar} intent="warning" layout="multiline">
            <MessageBarBody>{refused}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {other && (
        <Suspense>
          <SchemeDifferences
            first={scheme}
            second={other.scheme}
            headers={[
              say(texts.column, { from: texts.fromHere, name: scheme.name[locale] }),
              say(texts.column, { from: other.from, name: other.scheme.name[locale] }),
            ]}
            label={texts.title}
          />
        </Suspense>
      )}
    </>
  );
}

class NothingSaved extends Error {}
