/** Browsers run no timer oftener than this. */
const BEAT_MS = 4;

/**
 * Watches the page's thread from now on; the function it returns ends that and gives the longest stretch, in ms, during
 * which the thread came to nothing else. Null = not known: where nobody sees the page, browsers slow its timers down.
 */
export function longestTask(now: () => number = () => performance.now()): () => number | null {
  const unseen = isHidden();
  let longest = 0;
  let last = now();
  let timer = setTimeout(beat, BEAT_MS);
  function beat(): void {
    note();
    timer = setTimeout(beat, BEAT_MS);
  }
  function note(): void {
    const time = now();
    longest = Math.max(longest, time - last - BEAT_MS);
    last = time;
  }
  return () => {
    clearTimeout(timer);
    note();
    return unseen || isHidden() ? null : longest;
  };
}

/** In automation there is no page. */
const isHidden = (): boolean => typeof document !== 'undefined' && document.visibilityState === 'hidden';
