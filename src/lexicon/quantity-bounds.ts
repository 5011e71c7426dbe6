/**
 * Words that bound a figure, from Quirk et al. (1985) 6.63 on numerals, the CQE paper (Almasian et al., EMNLP 2023,
 * table of bounds) and the project's own reading of news; MIT.
 */
import type { Bound } from '../schema.js';

const table = (text: string): ReadonlyMap<string, Bound> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [bound, forms] = line.trim().split('|');
        return forms!.split(',').map((form): [string, Bound] => [form, bound as Bound]);
      }),
  );

/** Before the number, lower case, words joined by one space. The longest match wins. */
export const BOUNDS_BEFORE = table(`
at-least|at least,no fewer than,no less than,not fewer than,not less than,a minimum of,minimum of,at a minimum,≥,>=,as little as,as few as
more-than|more than,over,above,well over,well above,far more than,in excess of,upwards of,upward of,north of,greater than,higher than,larger than,longer than,beyond,just over,a little over,slightly more than,just above,better than,>
at-most|at most,up to,as many as,as much as,as high as,no more than,not more than,a maximum of,maximum of,at a maximum,a total of up to,≤,<=,capped at,no greater than,as long as,as far as
less-than|less than,fewer than,under,below,just under,just below,slightly less than,lower than,shorter than,short of,just short of,well under,well below,a little under,smaller than,south of,<
about|about,around,approximately,approx,approx.,roughly,some,an estimated,estimated,close to,nearly,almost,circa,c .,ca.,~,≈,≃,in the region of,on the order of,of the order of,somewhere around,approaching,nearing,virtually,barely,scarcely,near,nearer,more or less,an approximate,a rough,a reported roughly,or about,or around
all-but|all but,all except,all except for,all bar,everyone but,everybody but
`);

/** After the number and its noun or unit. */
export const BOUNDS_AFTER = table(`
at-least|or more,or over,or above,or higher,or greater,or older,and over,and above,and older,and up,plus,at least,at a minimum
at-most|or less,or fewer,or under,or below,or lower,or younger,and under,and below,at most,at the most,at a maximum,tops
about|or so,or thereabouts,odd,give or take,approximately,-odd
`);

/** Verbs whose object they bound: "turnout exceeded 3,000". Past, present and -ing forms. */
export const BOUND_VERBS = table(`
more-than|exceed,exceeds,exceeded,exceeding,top,tops,topped,topping,surpass,surpasses,surpassed,surpassing,outnumber,outnumbered
about|near,nears,neared,approach,approaches,approached
`);

/** Words that may stand between the bound and the number: "more than a staggering 300", "about US$5". */
export const BOUND_FILLERS: ReadonlySet<string> = new Set(
  `a an another additional extra further staggering whopping mere record total combined average only just even
  perhaps maybe possibly probably`.split(/\s+/),
);

/** Lemmas before an "over" that bounds nothing: "takes over 217 stations", "a row over 20 jobs". */
export const PHRASAL_OVER: ReadonlySet<string> = new Set(
  'take hand turn pull roll knock win row dispute battle clash argue argument fight anger outrage resign quit sue strike'.split(
    ' ',
  ),
);
