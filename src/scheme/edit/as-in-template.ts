import type { Scheme } from '../schema';

/** Parts of the scheme as the template has them. */
export const asInTemplate = (
  scheme: Scheme,
  template: Scheme,
  settings: readonly (keyof Scheme)[],
): Scheme => ({
  ...scheme,
  ...Object.fromEntries(settings.map((setting) => [setting, template[setting]])),
});
