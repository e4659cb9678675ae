import { currentEyes } from './eyes';
import { t } from './strings/strings';

/**
 * Why no file can be downloaded now, in words; null where it can. A browser asks for a file without saying through whose eyes it
 * looks, so that it would hold what its owner sees.
 */
export function noFiles(): string | null {
  const eyes = currentEyes();
  return eyes && t.identity.noFiles(eyes.name);
}
