import { Modal } from '@mantine/core';
import { t } from '../../../lib/strings/strings';
import { SearchPicker } from '../../../ui/SearchPicker';
import { usePlace } from './usePlacing';
import type { Waiting } from './useHolding';

/** The way from the tray to a seat without a hand on the mouse: find the seat by typing. */
export function PlaceDialog({ item, revision, onClose }: { item: Waiting; revision: number; onClose: () => void }) {
  const words = t.world.holding;
  const place = usePlace(item, revision);
  const title = item.kind === 'seat' ? words.placeTitle(item.name) : words.assignTitle(item.name);
  return (
    <Modal opened onClose={onClose} title={title}>
      <SearchPicker
        kind="POSITION" label={title} placeholder={item.kind === 'seat' ? words.placeholder : words.vacantPlaceholder} without={[item.id]}
        onPick={(picked) => { onClose(); place(picked.id); }}
      />
    </Modal>
  );
}
