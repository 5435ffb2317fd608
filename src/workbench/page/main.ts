import './page.css';
import { defaultSample, listSamples } from './samples';
import { readSettings } from './page-settings';
import { offerTestHooks } from './test-hooks';
import { Workbench } from './workbench';

/** Opens the page, with the sample that the address names: `?sample=ID`, or `?sample=` for the language's own. */
async function start(): Promise<void> {
  const settings = readSettings();
  const samples = await listSamples();
  const workbench = new Workbench(settings, samples);
  offerTestHooks(workbench);
  const wanted = new URLSearchParams(location.search).get('sample');
  const sample = samples.find(({ id }) => id === wanted) ?? defaultSample(samples, settings.locale);
  if (wanted !== null && sample) await workbench.openSample(sample);
  window.workbench.ready = true;
}

void start();
