import { keepCopies } from '@/components/offline/keep';
import { canKeepCopies, isTurnedOff, savesData } from '@/components/offline/setting';
import { renewWhenBroken } from './renew-page';

/** Looks after the page that is open: that it lasts beyond its deployment, and is there without a network. */
export async function lookAfterPage(): Promise<void> {
  renewWhenBroken();
  if (canKeepCopies() && !isTurnedOff() && !savesData()) await keepCopies();
}
