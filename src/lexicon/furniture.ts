/**
 * Page furniture: words by which a line of a web page shows that it is no prose.
 * Source: our own reading of the page templates of some forty English-language news sites. Licence: MIT, as the project.
 */

/**
 * A short line that starts with one of these is furniture ("Share this article", "Published 3 hours ago"), but a
 * sentence that does is none ("Related parties were paid."). Lower case.
 */
export const FURNITURE_STARTS: readonly string[] = [
  'advertisement', 'back to top', 'by our', 'comments (', 'cookie', 'cookies', 'email this', 'filed under', 'first published',
  'facebook/', 'first posted', 'image caption', 'image copyright', 'image source', 'image:', 'instagram/', 'last modified', 'last updated', 'media caption',
  'more from', 'more on this', 'more stories', 'most read', 'most popular', 'newsletter', 'originally published', 'posted by', 'posted on', 'print this',
  'print article', 'privacy policy', 'published by', 'published in', 'published on', 'published at', 'published:', 'recommended for',
  'recommended reading', 'recommended stories', 'related articles', 'related content', 'related links', 'related news', 'related posts',
  'related stories', 'related story', 'related topics', 'share article', 'share by', 'share on', 'share story', 'share this', 'share via', 'share:',
  'skip to', 'source:', 'sponsored', 'terms of', 'twitter/', 'listen to', 'updated by', 'updated on', 'updated:', 'published', 'updated', 'written by', 'also read', 'log in', 'read more', 'read next', 'see also', 'sign in', 'sign up', 'subscribe',
]; // biome-ignore format: a word list reads best in rows

/** A line that starts with one of these is furniture though it be a sentence ("Subscribe to our newsletter today."). Lower case. */
export const CREDIT_STARTS: readonly string[] = [
  '©', 'copyright ©', 'copyright (c)', 'all rights reserved', 'additional reporting by', 'also read:', 'click here', 'contact us',
  'continue reading', 'dear editor', 'dear madam', 'dear sir', 'do you have a story', 'download our', 'editing by', 'embargoed until',
  'follow our', 'follow us', 'for all media enquiries', 'for all the latest', 'for further information', 'for interviews', 'for media enquiries', 'for media inquiries',
  'for more information', 'for more news', 'for press enquiries', 'get the latest', 'getty images', 'have a story', 'join our', 'listen to our', 'media contact',
  'media enquiries', 'media inquiries', 'not for publication before', 'photo by', 'photo:', 'photograph:', 'photos by', 'photos:', 'picture:', 'pictures:', 'press contact',
  'press enquiries', 'read more about', 'read more from', 'read more here', 'read more on', 'read more:', 'read next', 'related:', 'read the full', 'read also', 'register for free', 'reporting by', 'see also:', 'sign up for free', 'sign up for our', 'sign up here', 'sign up now', 'sign up to get', 'sign up to our', 'sign up to receive', 'sign up today',
  'story continues',
  'subscribe for', 'subscribe here', 'subscribe now', 'subscribe to get', 'subscribe to our', 'subscribe to receive', 'subscribe to the', 'subscribe today', 'tags:', 'this article first appeared', 'this article has been amended', 'this article has been corrected', 'this article has been updated', 'this article is part of', 'this article originally appeared',
  'this article was amended', 'this article was corrected', 'this article was first', 'this article was last', 'this article was originally', 'this article was updated', 'this is a developing story', 'this is a breaking news', 'this story first appeared', 'this story has been corrected', 'this story has been updated', 'this story originally appeared',
  'this story was corrected', 'this story was first', 'this story was originally', 'this story was updated',
  'topics:', 'video:', 'watch:', 'with reporting by', 'with additional reporting by', 'writing by',
]; // biome-ignore format: a word list reads best in rows

/** A line that ends with one of these is a credit. Lower case. */
export const CREDIT_ENDS: readonly string[] = [
  'all rights reserved', 'contributed reporting', 'contributed to this article', 'contributed to this report', 'contributed to this story',
  'contributed to the report', 'minute read', 'minutes read', 'min read', 'mins read',
]; // biome-ignore format: a word list reads best in rows

/** Lines that are furniture as a whole. Lower case, without marks at the edges. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  'about sharing', 'abstract', 'full text', 'about the author', 'about the authors', 'about us', 'ad', 'advertisement', 'advertising', 'breaking news', 'close', 'contact', 'end', 'ends',
  'exclusive', 'for immediate release', 'image', 'live updates', 'loading', 'media release', 'more details', 'more', 'news analysis',
  'news release', 'note to editors', 'notes to editors', 'notes for editors', 'note to editor', 'press release', 'press statement', 'recommended',
  'related', 'released', 'source', 'sir', 'special correspondent', 'sponsored', 'updated', 'published',
]); // biome-ignore format: a word list reads best in rows

/** What closes a letter. Lower case. */
export const VALEDICTIONS: ReadonlySet<string> = new Set([
  'best wishes', 'kind regards', 'regards', 'respectfully', 'sincerely', 'sincerely yours', 'with best wishes', 'yours', 'yours etc', 'yours faithfully',
  'yours sincerely', 'yours truly',
]); // biome-ignore format: a word list reads best in rows

/** The last word or words of what a journalist is. Lower case. */
export const BYLINE_ROLES: readonly string[] = [
  'bureau chief', 'columnist', 'contributor', 'correspondent', 'editor', 'news desk', 'reporter', 'reporters', 'staff writer', 'staff writers',
]; // biome-ignore format: a word list reads best in rows

/** Words in lower case that a byline may hold. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set([
  'and',
  'for',
  'in',
  'at',
  'of',
  'de',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
]);

/** A line that is nothing but these words and separators is a navigation bar. Lower case. */
export const NAVIGATION_WORDS: ReadonlySet<string> = new Set([
  'about', 'africa', 'americas', 'analysis', 'arts', 'asia', 'business', 'contact', 'culture', 'economy', 'education', 'entertainment',
  'environment', 'europe', 'featured', 'finance', 'health', 'home', 'homepage', 'international', 'latest', 'life', 'lifestyle', 'local',
  'magazine', 'markets', 'menu', 'money', 'more', 'national', 'news', 'newsletters', 'opinion', 'opinions', 'page', 'photos', 'podcast',
  'podcasts', 'politics', 'region', 'regional', 'science', 'search', 'shop', 'sport', 'sports', 'style', 'tech', 'technology', 'top',
  'travel', 'tv', 'uk', 'us', 'video', 'videos', 'weather', 'world', 'stories', 'now', 'and',
  'bookmark', 'comment', 'comments', 'copy', 'email', 'facebook', 'instagram', 'link', 'linkedin', 'pinterest', 'print', 'reddit', 'save', 'share', 'telegram',
  'twitter', 'whatsapp', 'x',
]); // biome-ignore format: a word list reads best in rows

const MONTH_NAMES = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]; // biome-ignore format: a word list reads best in rows

const WEEKDAYS = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
]; // biome-ignore format: a word list reads best in rows

export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** Months and weekdays, with their usual short forms, and other words for times. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES, ...WEEKDAYS,
  'morning', 'afternoon', 'evening', 'night', 'noon', 'midnight', 'last', 'next', 'this', 'late', 'early', 'on',
  'hours', 'days', 'weeks', 'month', 'months', 'year', 'years', 'several', 'few', 'ago',
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
