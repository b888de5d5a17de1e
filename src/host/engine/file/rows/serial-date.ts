const DAY_MS = 86_400_000;
/** Day 0 of the two calendars, chosen so that every date from 1 March 1900 on has Excel's number. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO 8601 date, time or both, as a strict file writes them; null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const time = /^T?(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?$/.exec(text);
  if (time !== null) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const ms = Date.parse(/T/.test(text) && !/Z$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(ms) ? null : (ms - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)) / DAY_MS;
}
