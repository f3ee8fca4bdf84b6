import { DefinitionList } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { EffectList } from './EffectList';
import { ListFact, SummaryFact } from './facts';
import { FieldSection } from './sections';

/** システムの実施目的・地域など. */
export function PurposeSection({ purpose }: Pick<Network, 'purpose'>) {
  return (
    <FieldSection path="purpose">
      <DefinitionList>
        <ListFact path="purpose.purposes" list={purpose.purposes} />
        <SummaryFact path="purpose.regionalIssues" summary={purpose.regionalIssues} />
      </DefinitionList>
      <EffectList effects={purpose.effects} />
      <DefinitionList>
        <SummaryFact path="purpose.systemIssues" summary={purpose.systemIssues} />
        <SummaryFact path="purpose.measures" summary={purpose.measures} />
      </DefinitionList>
    </FieldSection>
  );
}
