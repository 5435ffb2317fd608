import { Spinner } from '@fluentui/react-components';
import { Footnotes } from './footnotes';
import { useLanguage } from './language';
import { StepPage } from './step-page';

/** In place of a page while it is being downloaded. */
export function LoadingPage({ title }: { title: string }) {
  const { texts } = useLanguage();
  return (
    <StepPage title={title} footer={<Footnotes />}>
      <Spinner size="tiny" label={texts.loadingPage} style={{ justifyContent: 'flex-start' }} />
    </StepPage>
  );
}
