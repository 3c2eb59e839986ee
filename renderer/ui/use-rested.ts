import { useEffect, useState } from 'react';

/** The text as it was when the keys last rested for so many milliseconds; an emptied text is empty at once. */
export function useRested(text: string, restOfKeys: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, restOfKeys);
    return () => {
      clearTimeout(timer);
    };
  }, [text, restOfKeys]);
  return text === '' ? '' : rested;
}
