import type { GraphiQLPlugin } from '@graphiql/react';
import { IconBulb } from '@tabler/icons-react';
import type { Example } from './examples';
import { useNewTab } from './useNewTab';

/** A pane of example queries: choosing one opens it in the editor. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: () => <IconBulb size={20} stroke={1.6} />,
    content: () => <Examples examples={examples} />,
  };
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const open = useNewTab();
  return (
    <section>
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul className="cadre-examples">
        {examples.map((example) => <li key={example.title}><button type="button" className="graphiql-un-styled" disabled={!open} onClick={() => open?.(example.query)}>{example.title}</button></li>)}
      </ul>
    </section>
  );
}
