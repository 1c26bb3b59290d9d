/** Where most readers are: a text that appears there in the morning is not of the day before. */
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' });

/**
 * The day of a moment on a Chinese calendar, as ISO 8601 writes it, which is how the Swedes do; the same
 * on every machine that builds.
 */
export const dayOf = (moment: Date): string => day.format(moment);
