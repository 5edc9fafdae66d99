const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `30 November 2026` from `2026-11-30`. */
export const inWords = (date: string): string => day.format(new Date(date));
