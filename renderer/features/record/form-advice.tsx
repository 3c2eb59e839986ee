import { SameEvents } from './same-events';
import { SimilarRecords, type AdviceProps } from './similar-records';

/** What the office knows that somebody may want to think over before saving. */
export function FormAdvice(props: AdviceProps) {
  return (
    <>
      {props.ledger.event !== undefined && <SameEvents {...props} />}
      {props.ledger.resembles !== undefined && <SimilarRecords {...props} />}
    </>
  );
}
