export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Comes after all that is due now, without the least delay that timers have. */
export const nextTask = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(0);
});

/** Waits until nothing is left to draw from before. */
export async function quiet() {
  await nextFrame();
  await nextFrame();
  await nextTask();
}
