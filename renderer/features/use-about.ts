import { useEffect, useState } from 'react';
import type { About } from '../../electron/contract/host';
import { useHost } from './office';

/** What the machine says about itself; undefined until it has answered. */
export function useAbout(): About | undefined {
  const host = useHost();
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    void host.about({}).then((answer) => {
      if (answer.ok) setAbout(answer.value);
    });
  }, [host]);
  return about;
}
