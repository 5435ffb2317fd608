import type { Stage } from '../../scheme/stages';

/** A colour for each stage, told apart in both themes and by those who see red and green alike. */
export const STAGE_COLORS: Record<Stage, string> = {
  prospect: '#8a8886',
  new: '#3a96dd',
  growing: '#27ac8c',
  mature: '#107c41',
  declining: '#ca8a04',
  lost: '#b146c2',
  wonBack: '#e3735e',
};
