import { readdirSync } from 'node:fs';
import parser from '@typescript-eslint/parser';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';

/** No feature leads into another: what two need goes to src/lib or src/ui. */
const features = readdirSync('src/features').map((feature) => ({
  target: `src/features/${feature}`,
  from: 'src/features',
  except: [`./${feature}`],
  message: 'Features do not import each other; what two need goes below them, to src/lib or src/ui.',
}));

const zones = [
  ...features,
  { target: 'src/features', from: 'src/app', message: 'The app is put together from features, not the other way round.' },
  { target: ['src/lib', 'src/ui', 'src/chart'], from: ['src/app', 'src/features'], message: 'What everything rests on knows nothing of what stands on it.' },
  { target: 'src/lib', from: 'src/chart', except: ['./history'], message: 'The client and the bridge know no chart, but for the stacks of undo.' },
  { target: 'src/chart', from: ['src/gql', 'src/lib'], message: 'The engine takes data and returns data; who fetches it is not its business.' },
];

/** The engine runs without React; only its outer shell is a component. */
const withoutReact = ['src/chart/{model,layout,render,history,gestures,minimap}/**/*.ts'];

/** What may lead where. Everything else is oxlint's (.oxlintrc.json), which takes a tenth of the time. */
export default [
  { ignores: ['dist', 'node_modules', 'src/gql', 'test-results'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: withoutReact,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['react', 'react-dom', 'react/*', '@mantine/*'], message: 'Model, layout, render, history and gestures run without React.' }] }] },
  },
];
