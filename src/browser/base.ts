/** The path that the site lies below, with slashes around. */
export const BASE = import.meta.env.BASE_URL;
