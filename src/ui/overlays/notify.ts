import { toast } from 'sonner';

/** A short note about what was just done. */
export const notify = (message: string): void => {
  toast(message, { duration: 4000 });
};
