/** A problem of the user's input, as the add-in or the command found it; the texts stand in src/locales. */
export class CommandFailure extends Error {
  constructor(readonly problem: { code: string; place?: object; details?: Record<string, string | number> }) {
    super(problem.code);
    this.name = 'CommandFailure';
  }
}
