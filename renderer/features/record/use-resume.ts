import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** True where the address ends in `?continue`: somebody already chose to go on with what they had begun. */
export function useResume(): boolean {
  const [asked] = useSearchParams();
  // Decided when the page is opened; nothing later may put a draft over what is being typed.
  const [resume] = useState(asked.has('continue'));
  return resume;
}
