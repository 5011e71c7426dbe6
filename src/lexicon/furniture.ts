/**
 * Page furniture: words by which a line of a web page shows that it is no prose.
 * Source: our own reading of the page templates of some forty English-language news sites. Licence: MIT, as the project.
 */

/** A short line that starts with one of these is furniture ("Share this article", "Published 3 hours ago"). Lower case. */
export const FURNITURE_STARTS: readonly string[] = [
  'abstract.', 'advertisement', 'also read', 'back to top', 'by our', 'click here', 'comments', 'contact us', 'continue reading', 'cookie',
  'copyright', '©', 'download our app', 'editorial:', 'email this', 'facebook', 'filed under', 'first published', 'follow us', 'full text.',
  'getty images', 'image caption', 'image copyright', 'image source', 'image:', 'instagram', 'last modified', 'last updated', 'listen to',
  'log in', 'media caption', 'min read', 'minute read', 'more from', 'more on this', 'more stories', 'most read', 'newsletter', 'photo:',
  'photograph:', 'picture:', 'posted by', 'posted on', 'print', 'privacy policy', 'published', 'read more', 'read next', 'recommended',
  'related', 'see also', 'share', 'sign in', 'sign up', 'skip to', 'source:', 'sponsored', 'subscribe', 'tags:', 'terms of', 'topics:',
  'twitter', 'updated', 'video:', 'watch:', 'whatsapp', 'written by',
]; // biome-ignore format: a word list reads best in rows

/** A line that is nothing but these words and separators is a navigation bar. Lower case. */
export const NAVIGATION_WORDS: ReadonlySet<string> = new Set([
  'about', 'africa', 'americas', 'analysis', 'arts', 'asia', 'business', 'contact', 'culture', 'economy', 'education', 'entertainment',
  'environment', 'europe', 'featured', 'finance', 'health', 'home', 'homepage', 'international', 'latest', 'life', 'lifestyle', 'local',
  'magazine', 'markets', 'menu', 'money', 'more', 'national', 'news', 'newsletters', 'opinion', 'opinions', 'page', 'photos', 'podcast',
  'podcasts', 'politics', 'region', 'regional', 'science', 'search', 'shop', 'sport', 'sports', 'style', 'tech', 'technology', 'top',
  'travel', 'tv', 'uk', 'us', 'video', 'videos', 'weather', 'world', 'stories', 'now', 'and',
]); // biome-ignore format: a word list reads best in rows

/** Months and weekdays, with their usual short forms. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'morning', 'afternoon', 'evening', 'night', 'noon', 'midnight', 'last', 'next', 'this', 'late', 'early', 'on',
  'hours', 'days', 'weeks', 'month', 'months', 'year', 'years', 'several', 'few', 'ago',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
]); // biome-ignore format: a word list reads best in rows

/** What may stand beside the numbers and months of a line that is only a date or time. Lower case. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set([
  'at', 'am', 'pm', 'a.m', 'p.m', 'gmt', 'bst', 'utc', 'est', 'edt', 'et', 'ist', 'cet', 'cat', 'eat', 'wat', 'sast', 'aest', 'aedt', 'pt', 'pst', 'pdt',
  'th', 'st', 'nd', 'rd', 'on', 'of', 'hours', 'hour', 'minutes', 'mins', 'min', 'days', 'day', 'ago', 'the', 'updated', 'published', 'posted', 'read',
]); // biome-ignore format: a word list reads best in rows

/** Words that say when, and never who: no months, since May and March have names too. Lower case. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'today', 'yesterday', 'tomorrow', 'tonight', 'earlier', 'later', 'recently',
  'morning', 'afternoon', 'evening', 'night', 'noon', 'midnight', 'last', 'next', 'this', 'late', 'early', 'on',
  'hours', 'days', 'weeks', 'month', 'months', 'year', 'years', 'several', 'few', 'ago',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]); // biome-ignore format: a word list reads best in rows
