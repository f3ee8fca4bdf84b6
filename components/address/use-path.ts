import { usePathname } from 'next/navigation';
import { withoutBase } from '@/components/ui/withBase';

/** The path of the page that is open, without the base path. */
export function usePath(): string {
  return withoutBase(usePathname());
}
