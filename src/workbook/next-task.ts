/** Lets whatever else waits for the page's thread go first: input, painting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer: browsers slow those down, most of all where nobody sees the page.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
