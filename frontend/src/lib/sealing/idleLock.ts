import type { Vault } from './vault';

/** As long as a conversation may make one forget the keyboard, and no longer than a visit to the kitchen takes. */
export const idleMinutes = 15;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Locks the vault when nothing was touched for a while. A computer that slept counts as left alone. Answers the function that stops it. */
export function lockWhenIdle(vault: Vault, on: EventTarget, after = idleMinutes * 60_000, now: () => number = Date.now): () => void {
  let touched = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (!vault.state.get().open) return;
    const left = touched + after - now();
    if (left <= 0) void vault.lock('idle');
    else timer = setTimeout(look, left);
  };
  const touch = () => {
    if (now() - touched >= after) look();
    touched = now();
  };
  const changed = () => {
    touched = now();
    look();
  };
  const forget = vault.state.subscribe(changed);
  for (const sign of signs) on.addEventListener(sign, touch, { passive: true, capture: true });
  return () => {
    forget();
    clearTimeout(timer);
    for (const sign of signs) on.removeEventListener(sign, touch, { capture: true });
  };
}
