import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { FailureMessage } from './failure-message';
import { Footnotes } from './footnotes';
import { useLanguage } from './language';
import { StepPage } from './step-page';

/** Keeps a page that fails from taking the pane down with it: the other steps stay in reach. */
export class PageBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === null ? this.props.children : <FailedPage message={message} />;
  }
}

/** Where the user stood is kept in the workbook: opening the pane again loses nothing. */
function FailedPage({ message }: { message: string }) {
  const { texts } = useLanguage();
  return (
    <StepPage
      title={texts.pageFailed}
      footer={
        <>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {texts.reloadPane}
          </Button>
          <Footnotes />
        </>
      }
    >
      <FailureMessage failure={{ during: 'finding', cause: { unexpected: message } }} />
    </StepPage>
  );
}
