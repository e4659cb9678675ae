import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

/** What the query editor holds, as it is typed. */
export function useEditorText(): string {
  const editor = useGraphiQL((state) => state.queryEditor);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!editor) return undefined;
    setText(editor.getValue());
    const listening = editor.onDidChangeModelContent(() => setText(editor.getValue()));
    return () => listening.dispose();
  }, [editor]);
  return text;
}
