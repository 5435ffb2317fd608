interface Changes {
  added: number | null;
  gone: number | null;
  renamed: number | null;
  atLeast: boolean;
}

/** What has changed since the run before, as its texts take it: -1 = not known. */
export const changesInText = ({ added, gone, renamed, atLeast }: Changes) => ({
  added: added ?? -1,
  gone: gone ?? -1,
  renamed: renamed ?? -1,
  atLeast: atLeast ? 'yes' : 'no',
});
