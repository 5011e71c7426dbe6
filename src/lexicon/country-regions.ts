/**
 * Places below or above the country that news names without explanation: states of the US and their short forms,
 * provinces, regions, continents, short names of countries that ISO spells out. Lower case.
 *
 * Source: the project's own list; names of states are public domain. Licence: MIT, as the library.
 */
export const REGION_NAMES: readonly string[] = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana
iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin
wyoming|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|n.h|n.j|n.m
n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|va|vt|wash|w.va|wis|wyo|d.c|u.s|u.s.a|usa|us|u.k|uk|uae|u.a.e|d.r.c
america|britain|great britain|england|scotland|wales|northern ireland|russia|iran|syria|venezuela|bolivia|tanzania
vietnam|laos|moldova|taiwan|south korea|north korea|korea|kosovo|palestine|gaza|west bank|east timor|ivory coast
cape verde|czech republic|czechia|macedonia|burma|congo|crimea|chechnya|kurdistan|kashmir|tibet|catalonia|bavaria
holland|brunei|micronesia|swaziland|vatican|soviet union|yugoslavia|persia|siberia|darfur|helmand|punjab|ontario
quebec|alberta|manitoba|saskatchewan|nova scotia|british columbia|new brunswick|newfoundland|yukon|queensland|victoria
new south wales|tasmania|western australia|south australia|europe|asia|africa|antarctica|oceania|middle east
north africa|north america|south america|latin america|central america|central asia|southeast asia|southern africa
eastern europe|western europe|the west|the balkans|balkans|scandinavia|caribbean|arctic|mediterranean|pacific|atlantic
midwest|new england|manhattan|brooklyn|queens|bronx|harlem|hollywood|wall street|silicon valley|capitol hill
westminster|brussels|kent|sussex|essex|surrey|norfolk|suffolk|cornwall|devon|dorset|somerset|yorkshire|lancashire
cheshire|cumbria|merseyside|wiltshire|hampshire|berkshire|oxfordshire|cambridgeshire|midlands|tyneside
`
  .trim()
  .split(/[|\n]/);

/** Places that take the article: "the government of the Philippines". */
export const PLACES_WITH_ARTICLE: readonly string[] =
  `u.s|us|usa|u.s.a|united states|united kingdom|u.k|uk|netherlands|philippines|bahamas|maldives|united arab emirates|uae
czech republic|dominican republic|central african republic|soviet union|arab world|basque country|gambia|vatican`.split(
    /[|\n]/,
  );
