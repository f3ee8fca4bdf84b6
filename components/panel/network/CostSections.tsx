import { DefinitionList } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { ListFact, ValueFact } from './facts';
import { formatThousandYen } from './money';
import { FieldSection } from './sections';

/** 蓄積された個人情報の利用, 予算について and 費用の負担について. */
export function CostSections({ network }: { network: Network }) {
  const { secondaryUse, budget, costBearing } = network;
  return (
    <>
      <FieldSection path="secondaryUse">
        <DefinitionList>
          <ValueFact path="secondaryUse.healthCosts" stated={secondaryUse.healthCosts} />
          <ValueFact path="secondaryUse.publicInterest" stated={secondaryUse.publicInterest} />
          <ValueFact path="secondaryUse.otherPurposes" stated={secondaryUse.otherPurposes} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="budget">
        <DefinitionList>
          <ValueFact
            path="budget.construction"
            stated={budget.construction}
            format={formatThousandYen}
          />
          <ValueFact path="budget.annual" stated={budget.annual} format={formatThousandYen} />
          <ValueFact
            path="budget.maintenance"
            stated={budget.maintenance}
            format={formatThousandYen}
          />
          <ValueFact
            path="budget.otherAnnual"
            stated={budget.otherAnnual}
            format={formatThousandYen}
          />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="costBearing">
        <DefinitionList>
          <ListFact path="costBearing.actual.construction" list={costBearing.actual.construction} />
          <ListFact path="costBearing.actual.operation" list={costBearing.actual.operation} />
          <ListFact
            path="costBearing.planned.construction"
            list={costBearing.planned.construction}
          />
          <ListFact path="costBearing.planned.operation" list={costBearing.planned.operation} />
        </DefinitionList>
      </FieldSection>
    </>
  );
}
