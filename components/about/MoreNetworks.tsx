import Link from 'next/link';
import { formatNumber } from '@/components/ui/numbers';
import { paths } from '@/data/address/paths';

/** So many networks are listed in a text; the others are in the table. */
export const MOST_IN_TEXT = 20;

/** Where the networks are that a list leaves out; nothing where it leaves none out. */
export function MoreNetworks({ total }: { total: number }) {
  if (total <= MOST_IN_TEXT) return null;
  return (
    <p>
      ほか{formatNumber(total - MOST_IN_TEXT)}件は
      <Link href={paths.table} prefetch={false}>
        ネットワーク一覧
      </Link>
      にあります。
    </p>
  );
}
