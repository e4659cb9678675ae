import { useSyncExternalStore } from 'react';

const dark = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const seen = new MutationObserver(listener);
  seen.observe(document.body, { attributeFilter: ['class'] });
  dark.addEventListener('change', listener);
  return () => {
    seen.disconnect();
    dark.removeEventListener('change', listener);
  };
}

/** Light or dark, as the editor has it: what was chosen there, else what the system says. */
export function useEditorScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => {
    const { classList } = document.body;
    if (classList.contains('graphiql-dark')) return 'dark';
    return classList.contains('graphiql-light') || !dark.matches ? 'light' : 'dark';
  });
}
