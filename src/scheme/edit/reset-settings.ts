import type { Scheme } from '../schema';
import { keepingReferences, type Edited } from './edited';

/** Parts of the scheme as the template has them; refused where another part names what the template does not have. */
export const resetSettings = (
  scheme: Scheme,
  template: Scheme,
  settings: readonly (keyof Scheme)[],
): Edited =>
  keepingReferences(scheme, {
    ...scheme,
    ...Object.fromEntries(settings.map((setting) => [setting, template[setting]])),
  });
