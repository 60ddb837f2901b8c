import { useEffect, useState } from 'react';

/** Of quick changes only the last is said. */
const pause = 300;

/** A text once it has stood still for a moment; empty until then. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
