import { useEffect, useRef, useState } from 'react';
import { type AddressChange, useAddress } from './address.ts';

/**
 * One value of the address that is switched by hand. The router changes the address in its own time; a switch has to
 * move at once, and the next one has to know of it. So the value is held here and the address follows; where the
 * address changes by itself, by a link or by going back, the value follows it.
 */
export function useHeldInAddress(name: string, options: { replace: boolean }) {
  const address = useAddress();
  const inAddress = address.get(name) ?? '';
  const [held, setHeld] = useState(inAddress);
  const written = useRef<string[]>([]);
  useEffect(() => {
    const own = written.current.indexOf(inAddress);
    if (own >= 0) written.current.splice(0, own + 1);
    else {
      written.current = [];
      setHeld(inAddress);
    }
  }, [inAddress]);
  return {
    value: held,
    /** `also`: what else of the address changes with it. */
    set: (next: string, also: AddressChange = {}) => {
      if (next !== inAddress || written.current.length > 0) written.current.push(next);
      setHeld(next);
      address.set({ ...also, [name]: next }, options);
    },
  };
}
