const COMPLAINT = /投诉|抱怨|客诉|complain/i;
/** 没有投诉, 从未收到任何投诉, 无可抱怨; 不得不投诉 is a complaint. */
const NONE_ZH =
  /(?<![得能])(?:没有?|无|未|零|(?<!除)非|不(?:会|曾|再)?|(?<![\d.])0\s*[次个件条]?)(?:有|曾|任何|什么|一[次个]|收到|接到|发生|出现|过|再|需|可|值得)*(?:投诉|抱怨|客诉)/g;
/** "no complaints", "never had any reason to complain"; not "no one has dealt with my complaint". */
const NONE_EN =
  /\b(?:no|not|never|without|zero|nothing|none|cannot|0|\w+n[’']t)[\s-]+(?:(?:any|an?|single|real|more|further|major|customer|cause|reason|need|for|to|have|had|been|made|received|one|ever)\s+)*complain\w*/gi;

/** Whether a text speaks of a complaint, and not of there being none. */
export function saysComplaint(text: string): boolean {
  return COMPLAINT.test(text) && COMPLAINT.test(text.replace(NONE_ZH, '').replace(NONE_EN, ''));
}
