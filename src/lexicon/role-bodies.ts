/**
 * What a role tells of the body behind it where the text does not name one: a chief executive works for a company, a
 * principal for a school, a mayor speaks for the town. Singular, lower case, without hyphens.
 *
 * Source: the project's own lists. Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Kinds of bodies, as far as they must be told apart. */
export type BodyKind =
  | 'company'
  | 'education'
  | 'public'
  | 'court'
  | 'church'
  | 'union'
  | 'party'
  | 'media'
  | 'health'
  | 'team';

/** Words in the names of bodies, and nouns for them, that tell their kind. */
export const KIND_WORDS: Readonly<Record<BodyKind, readonly string[]>> = {
  company: words(`
    company firm business retailer manufacturer lender insurer bank brokerage broker carrier airline operator owner utility
    supplier developer builder carmaker automaker maker chain brand giant conglomerate startup start-up publisher studio
    plc ltd limited inc corp corporation llc llp gmbh securities capital partners holdings group club gym brewery landlord
    consultancy producer vendor
  `),
  education: words(`
    university college school academy institute institution faculty laboratory lab observatory campus institut universität
    nursery kindergarten
  `),
  public: words(`
    council ministry department agency authority government administration treasury exchequer office bureau commission
    committee board police force army navy military service brigade regulator watchdog inspectorate executive fund nations
    union-of state county city parliament senate house congress legislature assembly chamber dáil commons house library
    ombudsman auditor inquiry inquest
  `),
  court: words('court circuit tribunal appeals bench jury'),
  church: words('church diocese archdiocese parish parishes cathedral mosque synagogue temple congregation chapel'),
  union: words(
    `union association federation trades-union guild society charity foundation campaign trust friends alliance`,
  ),
  party: words(`
    party labour labor conservatives democrats republicans greens liberals nationals opposition coalition tories campaign
  `),
  media: words(
    `times post gazette herald tribune journal newspaper magazine radio television tv news broadcaster channel station
    tabloid broadsheet outlet`,
  ),
  health: words('hospital clinic trust infirmary surgery hospice health'),
  team: words('club united city town rovers wanderers athletic albion fc rfc cc eleven franchise'),
};

/** Roles that somebody has in the service of a body, by the kinds of body that can be meant. */
export const ROLE_BODIES: readonly (readonly [roles: readonly string[], kinds: readonly BodyKind[] | 'any'])[] = [
  [
    words(
      'ceo cfo coo cto boss chief-executive managing-director finance-director chief-financial-officer chairman-and-ceo',
    ),
    ['company', 'media', 'public', 'union', 'health', 'education'],
  ],
  [
    words(`
      managing-director finance-director executive-director operations-director marketing-director commercial-director
      sales-director deputy-director creative-director executive-producer research-director technical-director
      medical-director communications-director programme-director program-director director-general secretary-general
      general-manager plant-manager communications-manager operations-manager press-officer vice-chair vice-chairman
      deputy-chair trustee company-secretary press-secretary chair chairman chairwoman chairperson director treasurer
      superintendent administrator supervisor co-ordinator coordinator convener convenor organiser organizer secretary president
      partner chief head operating-officer executive-officer financial-officer technology-officer medical-officer
      marketing-officer regional-officer general-counsel head-teacher matron
    `),
    'any',
  ],
  // "President NAME" is of no party that the text is about.
  [words('president'), ['company', 'public', 'union', 'media', 'health', 'education', 'team']],
  [words('spokesman spokeswoman spokesperson rep insider exec controller handler'), 'any'],
  [
    words(
      'professor lecturer lead-author study-author senior-author co-author prof principal headteacher headmaster headmistress dean provost chancellor vice-chancellor head-teacher deputy-head',
    ),
    ['education'],
  ],
  [words('bishop archbishop pastor vicar priest rector rabbi imam'), ['church']],
  [words('general-secretary national-secretary regional-secretary shop-steward'), ['union', 'party']],
  [words('founder co-founder cofounder chief-economist vice-president'), ['company', 'media']],
  [words('editor editor-in-chief'), ['media']],
  [words('meteorologist forecaster'), ['public']],
  [words('analyst strategist broker'), ['company']],
  [words('judge justice magistrate'), ['court']],
  [words('librarian commissioner'), ['public']],
  [
    words(
      'coach head-coach captain skipper goalkeeper striker midfielder defender winger forward fly-half scrum-half batsman bowler quarterback pitcher shortstop',
    ),
    ['team', 'union'],
  ],
  [words('team-manager club-manager assistant-manager first-team-coach'), ['team']],
];

/** Offices without a place beside them, and the words that a text may use for what is governed; the first is taken where it uses none. */
export const OFFICE_BODIES: readonly (readonly [offices: readonly string[], governed: readonly string[]])[] = [
  [words('mayor'), words('city town borough village district county municipality')],
  [words('collector'), words('district')],
  [words('governor gov'), words('state province county bank')],
  [words('minister taoiseach'), words('government')],
  [words('counsel'), words('inquiry commission inquest')],
  [words('premier'), words('government state province')],
  [words('councilman councilwoman councilmember councillor councilor cllr cr alderman'), words('council')],
  [
    words('speaker majority-leader minority-leader house-leader'),
    words('assembly parliament house senate commons chamber'),
  ],
  [words('mla mca msp assemblyman assemblywoman assemblymember'), words('assembly')],
  [words('td'), words('dáil')],
  [words('attorney-general'), words('state government')],
  [words('u.s-attorney'), words('government')],
  [words('district-attorney'), words('county state')],
  [words('senator sen'), words('senate')],
  [words('congressman congresswoman'), words('house congress')],
  [
    words('detective det constable inspector insp sergeant sgt pc dc dci di ds supt police-chief chief-superintendent'),
    words('police'),
  ],
];

/** Offices that are bodies of their own and are named like their holder: the ombudsman, the Privacy Commissioner. */
export const OWN_OFFICES = words(`
  ombudsman auditor auditor-general comptroller privacy-commissioner information-commissioner victims-commissioner
  electoral-commissioner public-protector surgeon-general inspector-general
`);

/** Those who speak for a side in court. */
export const COURT_SIDES: readonly (readonly [word: string, sides: readonly string[]])[] = [
  ['prosecutor', words('prosecution prosecutors')],
  ['fiscal', words('prosecution crown prosecutors')],
  ['prosecuting', words('prosecution crown prosecutors')],
  ['defending', words('defence defense')],
  ['mitigation', words('defence defense')],
  ['defense', words('defense')],
  ['defence', words('defence')],
];

/** Nouns for a side or body that stands alone without a name: "for the prosecution", "counsel to the inquiry". */
export const SIDES = words(`
  prosecution defence defense crown opposition inquiry inquest government state county city town borough diocese library municipality province
  parish brewery consulate hotel museum theatre theater zoo airport prison jail gym majority camp prosecutors forces
`);

/** Judges who speak as one: of the court that sits. */
export const BENCHES = words('majority panel bench minority dissent plurality');

/** Nouns for bodies that belong to a place or a wider body, and stand before a role: "city clerk", "company spokesman". */
export const BODY_MODIFIERS = words(`
  company council county city state government department ministry army police hospital university college
  board authority school church library bank airline military navy court parliament opposition prison embassy town borough palace airport museum trust charity club factory hotel
`);

/** Nouns that take up a body, beside those that the tagger knows: "the hospice". */
export const INSTITUTE_NOUNS = words(`
  hospice clinic infirmary academy nursery observatory laboratory cathedral diocese archdiocese parish mosque synagogue
  temple branch bakery brewery caucus chamber cinema co-op co-operative collective contractor dealership developer
  directorate distillery enterprise factory gallery guild haulier inspectorate lab monastery navy orchestra pharmacy pub
  refinery restaurant roundtable shipyard squad subsidiary supermarket supplier syndicate tabloid township vendor
  wholesaler winery
`);
/** Nouns for bodies that before a role say what it deals with: "site manager", "account", "policy board". */
export const MATTERS = words(
  'cabinet majority minority team business site website web page paper station channel house mission movement label brand chain start-up startup',
);
/** Whoever has this before the role is of the government: "Foreign Secretary", "Health Secretary". */
export const PORTFOLIOS = words(`
  foreign home health education transport defence defense justice environment culture housing interior labor labour
  cabinet first chief prime energy immigration tourism sport sports development pensions infrastructure commerce agriculture finance industry communications business trade work welfare
`);

/** Those whose work it is to speak for somebody. */
export const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson rep publicist spokespeople');
/** Those who work for or with somebody in office, and so for the same body. */
export const SERVANTS_OF_PEOPLE = words(`
  official aide adviser advisor spokesman spokeswoman spokesperson secretary deputy staff team colleague co-author office
  department predecessor successor
`);
/** Roles that need no body, but have the one that stands before them: "union leader". */
export const LED_BY = words(
  'leader boss member representative negotiator delegate official officer activist organiser organizer',
);
/** Members of a parliament or party who speak for the party that stands before the role. */
export const PARTY_MEMBERS = words(`
  mp td msp mep ms am mla member senator sen congressman congresswoman lawmaker legislator backbencher spokesman spokeswoman spokesperson source scrutineer
  strategist peer politician insider activist campaigner whip official organiser organizer representative
`);

/** Nouns for what is governed: no body is called by them because its name has the word ("city" is not the "City Council"). */
export const GOVERNED_NOUNS = words('city town borough village state county government majority company');
/** Where people post what they say. */
export const MEDIA_PLATFORMS = words(
  'bluesky facebook instagram linkedin mastodon reddit snapchat telegram threads tiktok twitter weibo whatsapp x youtube',
);
/** Parties that are named by one word. */
export const PARTY_NAMES = words(
  'labour labor conservatives tories democrats republicans greens nationals libertarians',
);

/** Verbs of "who works for BODY", "who studies microbes at BODY": the body after the preposition is the employer's. */
export const WORKING_VERBS = words(`
  work study design teach research lecture practise practice sit serve specialise specialize play coach train treat
  advise write report campaign volunteer preach speak act
`);
/** Words that begin "speaking for BODY", "giving evidence on behalf of BODY". */
export const SPEAKING_FOR = words('speaking appearing acting opening closing giving replying responding writing');
/** Nouns of "NAME, whose firm": who has it belongs to it. */
export const WHOSE_BODIES = words(
  'firm company group side team party charity organisation organization agency union club',
);
/** Kin, and those who face a body from outside: "a critic of BODY", "the daughter of BODY's founder". */
export const OUTSIDERS = words(`
  critic opponent rival challenger competitor victim customer client patient passenger consumer user fan follower
  supporter admirer resident neighbour neighbor friend visitor reader viewer survivor whistleblower whistle-blower
  father mother dad mum mom son daughter husband wife brother sister uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter widow widower boyfriend girlfriend partner-in-law parent relative heir heiress twin
`);
/** Those who belong to many bodies, or to none, when nothing stands before them: "analysts had expected …". */
export const FREELANCERS = words(`
  analysts economists experts commentators traders investors strategists pollsters observers historians brokers dealers campaigners activists
`);
/** Local offices that a place can stand before: "Dell County Sheriff". */
export const LOCAL_OFFICES = words('sheriff clerk commissioner coroner manager treasurer auditor');

/** Verbs of companies: a name that is their subject, and no known place, is a company's. */
export const BUSINESS_VERBS = words(`
  lift raise cut buy sell launch acquire post hire list issue supply manufacture merge expand invest operate employ recall
  sponsor own publish
`);
/** Those who speak for the state whose adjective stands before them: "a French diplomat". */
export const STATE_SERVANTS = words('diplomat official envoy ambassador minister officer negotiator commander general');
/** Those who did the study that a text is about. */
export const RESEARCHERS = words('researchers authors scientists team investigators colleagues co-authors author');
/** Their work. */
export const STUDIES = words('study paper research experiment experiments trial work');
/** Documents that bodies send out or up in their own name. */
export const ISSUED_DOCUMENTS = words(
  'statement letter memo memorandum notice circular email e-mail message bulletin communique',
);
/** Groups that speak as one body. */
export const AUTHORITIES = words('police authorities military parliament opposition');

/** Participles and verbs that stand before a role as adjectives: "managing director". */
export const ROLE_PARTICIPLES = words(
  'managing acting founding lead leading outgoing incoming presiding governing supervising operating assisting',
);
/** Roles in a team, which a team's short name stands before: "the Riverside captain". */
export const TEAM_ROLES = words(`
  captain skipper manager coach boss goalkeeper keeper striker midfielder defender winger forward batsman bowler
  quarterback pitcher player full-back centre-half fly-half prop hooker
`);
/** Legal forms that follow a company's name, and words that end one. */
export const COMPANY_FORMS = words('plc ltd limited inc inc. llc llp corp corp. gmbh');
export const COMPANY_SUFFIXES = words(`
  capital securities holdings partners airlines airways bank pharmaceuticals pharma motors lines technologies systems
  solutions logistics industries foods stores supermarkets energy insurance ventures associates consulting consultants
  brewing breweries resources bancorp telecom biosciences sciences therapeutics diagnostics railways shipping ferries
  freight haulage couriers investments investors management advisers advisors wealth analytics research insights
  software networks aerospace robotics semiconductors batteries steel cement chemicals plastics packaging textiles
  mills mines minerals metals homes hotels restaurants dairies clinics laboratories studios pictures publishing books
  rovers wanderers athletic roundtable rescue
`);

/** Nouns that name their own body where no name has them: "the union" is not the company named before. */
export const OWN_NOUNS = words('regulator watchdog department ministry office bureau agency union party authority');

/** Those of whom "two of its members" are some. */
export const MEMBERS_OF_BODIES = words('members officials staff employees workers directors leaders players');
