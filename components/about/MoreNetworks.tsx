import Link from 'next/link';
import { formatNumber } from '@/components/ui/numbers';
import { paths } from '@/data/address/paths';

/** Number of networks listed in a text; the table has the others. */
export const MAX_IN_TEXT = 20;

/** A link to the networks that a list leaves out; nothing where it leaves none out. */
export function MoreNetworks({ total }: { total: number }) {
  if (total <= MAX_IN_TEXT) return null;
  return (
    <p>
      ほか{formatNumber(total - MAX_IN_TEXT)}件は
      <Link href={paths.table} prefetch={false}>
        ネットワーク一覧
      </Link>
      にあります。
    </p>
  );
}
