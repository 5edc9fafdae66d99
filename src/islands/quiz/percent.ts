/** @param share 0 to 1 */
export const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
