/** A number and whether it is known, as ICU messages ask for them; unknown becomes 0 beside "no". */
export const yesNo = (
  has: string,
  value: number | undefined,
  name: string,
): Record<string, string | number> => {
  const known = value !== undefined && Number.isFinite(value);
  return { [has]: known ? 'yes' : 'no', [name]: known ? value : 0 };
};

/** The same for a text. */
export const textOrNone = (has: string, value: string | undefined, name: string): Record<string, string> => ({
  [has]: value ? 'yes' : 'no',
  [name]: value ?? '',
});
