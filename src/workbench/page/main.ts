import './page.css';
import { addinCommands } from './addin-commands';
import { defaultSample, listSamples } from './samples';
import { readSettings } from './page-settings';
import { offerTestHooks } from './test-hooks';
import { Workbench } from './workbench';

/** Opens the page, with the sample that the address names: `?sample=ID`, or `?sample=` for the language's own. */
async function start(): Promise<void> {
  const settings = readSettings();
  const [samples, english, chinese] = await Promise.all([
    listSamples(),
    addinCommands('en-US'),
    addinCommands('zh-CN'),
  ]);
  const workbench = new Workbench(settings, samples, { 'en-US': english, 'zh-CN': chinese });
  offerTestHooks(workbench);
  const wanted = new URLSearchParams(location.search).get('sample');
  const sample = samples.find(({ id }) => id === wanted) ?? defaultSample(samples, settings.locale);
  if (wanted !== null && sample) await workbench.openSample(sample);
  window.workbench.ready = true;
}

void start();
