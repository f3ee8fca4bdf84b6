import { NationPanel } from '@/components/panel/NationPanel';
import { loadNetworks } from '@/data/load';

export default function NationPage() {
  return <NationPanel networks={loadNetworks()} />;
}
