import type { ShownTree } from '../model/ShownTree';
import type { Layout } from './Layout';
import { Layouter, type LayoutOptions } from './Layouter';

/** Lays out what is shown of a model for the first time, in time linear in the shown seats: 100,000 take some tens of milliseconds. */
export function layoutChart(shown: ShownTree, options: Partial<LayoutOptions> & Pick<LayoutOptions, 'orientation'>): Layout {
  return new Layouter().layOut(shown, options);
}
