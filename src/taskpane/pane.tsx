import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  PortalMountNodeProvider,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { setFunctionLocale } from '../functions/function-locale';
import { onPageRequest, type PanePage } from '../run/pane-request';
import type { Session } from '../run/session';
import { CommandNotice } from './command-notice';
import { useForcedColors } from './forced-colors';
import { languageFor, LanguageContext } from './language';
import { LoadingPage } from './loading-page';
import { PageBoundary } from './page-boundary';
import { LiveRegion } from './live-region';
import { pageOf } from './pages';
import { PageMenu } from './page-menu';
import { PageNotes } from './page-notes';
import { PaneFrameContext } from './pane-frame';
import { RunningStep } from './running/running-step';
import { OpenedWorkbookBar } from './share/opened-workbook';
import { useOpenedWorkbook } from './share/use-opened-workbook';
import { StepStrip } from './step-strip';
import { useLocale } from './use-locale';
import { useSession } from './use-session';
import { DarkContext, useTheme } from './theme';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    position: 'relative',
  },
});

/** The whole task pane: one step at a time, in the user's language and Office's theme. */
export function Pane({ session }: { session: Session }) {
  usePageStyles();
  useForcedColors();
  const styles = useStyles();
  const { theme, dark } = useTheme();
  const [locale, chooseLocale] = useLocale(session);
  const language = useMemo(() => languageFor(locale), [locale]);
  const [state, dispatch] = useSession(session, locale);

  useEffect(() => {
    document.documentElement.lang = locale;
    setFunctionLocale(locale);
  }, [locale]);

  useEffect(() => onPageRequest((page) => dispatch({ type: 'pageOpened', page })), [dispatch]);

  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const step = { state, dispatch, session };
  const opened = useOpenedWorkbook(session, state, dispatch);
  const running = state.grading.status === 'running';
  const { id, title, component: Page } = pageOf(state.page);
  const open = (page: PanePage) => dispatch({ type: 'pageOpened', page });
  const around = {
    moved: state.moved || running,
    strip: <StepStrip state={state} open={open} />,
    menu: <PageMenu state={state} open={open} />,
    notes: (
      <>
        {/* Where the pane opens, whatever page that is, and with the data. */}
        {(!state.moved || state.page === 'data') && <OpenedWorkbookBar opened={opened} />}
        <PageNotes state={state} dispatch={dispatch} />
      </>
    ),
    chooseLocale,
  };

  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <DarkContext value={dark}>
          <main ref={setFrame} className={styles.root} style={{ colorScheme: dark ? 'dark' : 'light' }}>
            {/* Lists that open stand inside the landmark too, not loose at the end of the page. */}
            <PortalMountNodeProvider value={frame ?? undefined}>
              <CommandNotice />
              <PaneFrameContext value={around}>
                <PageBoundary key={id}>
                  <Suspense fallback={<LoadingPage title={language.texts.steps[title]} />}>
                    {running ? <RunningStep {...step} /> : <Page key={id} {...step} />}
                  </Suspense>
                </PageBoundary>
              </PaneFrameContext>
            </PortalMountNodeProvider>
            <LiveRegion state={state} />
          </main>
        </DarkContext>
      </LanguageContext>
    </FluentProvider>
  );
}
