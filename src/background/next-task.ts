/** Milliseconds in a row, short enough to pass unnoticed between two frames. */
export const slice = 8;

/** A later task of the page, so that keys and frames come first. A timer would wait 4 ms each time. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
