import { normaliseHeader } from './headers/normalise-header';

/** Headers of the stage in which a deal is; any other status is an order's. */
const STAGE =
  /^(?:(?:deal|sales|opportunity|pipeline)?stage|(?:deal|opportunity)status|(?:商机|销售)?阶段|商机状态)$/;
const WON = /^(?:closed|deal)?[\s_/-]*won\b|^[^未待预不拟]*(?:赢单|成交|已签约|中标)/i;
const LOST = /^(?:closed|deal)?[\s_/-]*lost\b|输单|丢单|战败/i;
/** Open stages that Salesforce and Zoho come with. */
const STANDARD = /^(?:prospecting|qualification|needs analysis|negotiation\/review|proposal\/price quote)$/i;

/**
 * Which stages of a list of deals leave them open: all but those that say "won". Undefined where it is no such list,
 * or none of its stages is known, so that each may be the last.
 */
export function openStages(
  header: string,
  stages: readonly string[],
): ((stage: string) => boolean) | undefined {
  const isStage = header.split(/[/|（(]/).some((half) => STAGE.test(normaliseHeader(half)));
  if (!isStage || !stages.some(isDealStage)) return undefined;
  return (stage) => !WON.test(stage);
}

function isDealStage(stage: string): boolean {
  return [WON, LOST, STANDARD].some((known) => known.test(stage));
}
