import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** Opens a query in a tab of its own; null until there is an editor. */
export function useNewTab(): ((query: string) => void) | null {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  if (!editor) return null;
  return (query) => {
    addTab();
    // The new tab takes the editor over in the next frame; until then it still shows the old one.
    requestAnimationFrame(() => editor.setValue(query));
  };
}
