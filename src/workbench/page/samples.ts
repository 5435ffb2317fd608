import type { Locale } from './locale';

/** A workbook that comes with the project: an entry of assets/samples/samples.json. */
export interface Sample {
  id: string;
  /** Its name in assets/samples. */
  file: string;
  /** The language of what stands in it. */
  locale: Locale;
  title: Record<Locale, string>;
  description: Record<Locale, string>;
}

/** The samples of this copy; none when their list cannot be read. */
export async function listSamples(): Promise<Sample[]> {
  const response = await fetch('/samples/samples.json').catch(() => null);
  return response?.ok ? ((await response.json()) as Sample[]) : [];
}

/** @throws Error when the server does not have it. */
export async function loadSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(sample.file)}`);
  if (!response.ok) throw new SampleError(sample.file);
  return new Uint8Array(await response.arrayBuffer());
}

/** Thrown when a sample's file is not there. */
export class SampleError extends Error {
  constructor(file: string) {
    super(`no sample file ${file}`);
    this.name = 'SampleError';
  }
}

/** The sample to show first in a language. */
export const defaultSample = (samples: readonly Sample[], locale: Locale): Sample | undefined =>
  samples.find((sample) => sample.locale === locale) ?? samples[0];
