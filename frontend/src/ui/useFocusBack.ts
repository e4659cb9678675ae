import { useLayoutEffect, useState, type RefObject } from 'react';

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/**
 * What opens in the place of a button and goes again leaves the focus where it began: on what opened it, or, where that is
 * another element now, on what stands in its place. It is left alone where it has gone on to something else by itself.
 */
export function useFocusBack(root: RefObject<HTMLElement | null>, opened: boolean): void {
  const [opener] = useState(() => (opened ? document.activeElement : null));
  useLayoutEffect(() => {
    const element = root.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const around = element.closest('form, [role="dialog"], section, main') ?? document.body;
      const at = [...around.querySelectorAll<HTMLElement>(focusable)].findIndex((each) => element.contains(each));
      // What stands in its place comes with the same change, which is being made.
      queueMicrotask(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const there = [...around.querySelectorAll<HTMLElement>(focusable)];
        const back = opener instanceof HTMLElement && around.contains(opener) ? opener : (there[at] ?? there.at(-1));
        back?.focus();
      });
    };
  }, [root, opener]);
}
