/** The scheme refuses names by it that rules could not tell apart: there is one of it. */
export { foldText } from '../../scheme/rules/fold-text';
