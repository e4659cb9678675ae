import { useEffect } from 'react';
import { createStore, type Store } from './store';
import { useServices } from './services';

/** One step of the way to what is on screen. The last one is the page itself and leads nowhere. */
export interface Crumb {
  readonly label: string;
  /** Called when the reader goes back to this step. */
  readonly open?: () => void;
}

export type Page = Store<readonly Crumb[]>;

export function createPage(): Page {
  return createStore<readonly Crumb[]>([]);
}

/** Says where the reader is: in the breadcrumbs and in the title of the window. Give it a stable array. */
export function usePage(crumbs: readonly Crumb[]): void {
  const { page, platform } = useServices();
  useEffect(() => {
    page.set(crumbs);
    platform.setTitle([...crumbs.map((crumb) => crumb.label).reverse(), 'Cadre'].join(' · '));
  }, [page, platform, crumbs]);
}
