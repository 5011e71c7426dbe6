/**
 * Words by which organisations are named and referred to. Lower case.
 *
 * Source: the project's own lists, begun from the heads of organisation names in news. Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Heads of organisation names: "Institute", "Ministry", "Corp". */
export const ORGANIZATION_HEADS = words(`
  academy administration agency airlines airline airways alliance assembly associates association authority bank bancorp
  board brigade brigades broadcasting brothers bureau cabinet center centre chamber church cinemas city-council club co coalition college
  commission committee communications community companies company conference confederation congress conservatory
  consortium constabulary cooperative corp corporation corps council court daily department dept directorate division
  electric electronics energy enterprise enterprises entertainment exchange faculty federation financial force forces
  forum foundation front fund games gazette group guard guards guild herald holdings hospital inc industries initiative
  institute institution insurance international journal laboratories laboratory labs league limited llc llp lobby ltd magazine
  media medical ministry mission mosque motors movement museum network networks news observatory office orchestra organisation
  organization pac parliament partners partnership party petroleum pharmaceuticals police post press productions
  project radio records registry resources school senate service services society solutions staff stores studios syndicate
  systems taskforce team technologies technology telecom television times tribunal tribune trust tv union united university
  ventures watch works plc gmbh ag sa nv sarl pty trades-union broadcaster newspaper militia army navy knesset duma bundestag
  airforce treasury exchequer pentagon fbi cia nato unicef unesco opec
`);

/** Nouns by which a text takes an organisation up again: "the group", "the ministry". */
export const BODY_NOUNS = words(`
  organization organisation group company firm corporation agency ministry department government administration
  association union party campaign committee commission council board bank institute institution university college
  school hospital charity foundation trust movement coalition alliance federation league network office bureau
  authority court police force army military church newspaper magazine outlet publication broadcaster station channel website site
  paper journal wire startup start-up business retailer manufacturer carrier airline automaker carmaker maker giant
  regulator watchdog thinktank think-tank tank body panel team unit club society center centre conglomerate lender
  insurer utility militia faction lobby nonprofit non-profit ngo chain brand label studio publisher
  regime junta kingdom bloc service fund parliament senate congress house embassy consulate mission secretariat tribunal task-force taskforce
  administrator administrators liquidator liquidators receiver receivers
  legislature assembly cabinet treasury operator consortium partnership cooperative consultancy advocacy-group pollster
`);

/** Nouns for documents that say something: "the report". */
export const DOCUMENT_NOUNS = words(`
  report study survey poll statement article story editorial column op-ed book paper memo memorandum letter email e-mail
  document filing lawsuit complaint affidavit indictment ruling verdict opinion decision order judgment judgement
  research analysis review assessment investigation inquiry audit census briefing release press-release
  announcement declaration resolution bill act law legislation constitution treaty agreement charter manifesto platform
  transcript tweet post message notice advisory warning bulletin newsletter dossier file record records data figures
  statistics findings results evidence website web-site page blog caption headline ad advertisement advert video
  documentary film trailer biography autobiography memoir diary testimony petition motion brief plan proposal budget
  forecast projection estimate estimates index ranking list account accounts documents emails e-mails reports studies polls surveys
  statements papers articles letters tweets transcripts leaflet pamphlet brochure sign banner placard questionnaire
  communique communiqué dispatch cable text guidance guideline guidelines policy rule rules regulation regulations textbook
  footage information intelligence prospectus will note
`);

/** Nouns for a number of people without a name: "protesters", "officials". Plurals that {@link ROLES} does not make. */
export const GROUP_NOUNS = words(`
  people men women children police authorities media press public crowd audience staff family families couple pair
  majority minority many some others most several few both all everyone everybody nobody somebody someone crew
  troops forces personnel folks kids youths victims voters americans critics opponents supporters experts officials
  republicans democrats liberals conservatives clergy jury electorate population community communities public opposition
  observers sources insiders rebels militants markets
`);

/** Party words that stand before a title or name as adjectives. */
export const PARTY_WORDS = words(`
  democratic democrat republican labour conservative liberal libertarian tory socialist communist green gop progressive
  independent labor
`);

/** Words for faiths, their followers and peoples without a state: no organisation speaks through them. */
export const FAITH_WORDS = words(`
  muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics catholicism
  protestant protestants orthodox evangelical evangelicals jew jews jewish judaism hindu hindus hinduism buddhist
  buddhists buddhism sikh sikhs sunni sunnis shia shias shiite shiites shi'ite shi'ites mormon mormons quaker quakers
  atheist atheists nazi nazis hispanic hispanics latino latinos latina latinas black blacks white whites native natives
  rohingya uighur uighurs uyghur uyghurs yazidi yazidis hutu tutsi pashtun pashtuns tamil tamils roma
`);

/** Nouns that can take up any body whatever its name: "the group" may be a charity, "the court" is no company. */
export const GENERIC_BODIES = words(`
  organization organisation group company firm agency charity body institution association union foundation
  thinktank think-tank tank watchdog outlet newspaper paper network publication broadcaster university institute nonprofit
  non-profit ngo manufacturer maker retailer carrier airline automaker carmaker bank lender business corporation giant startup
  start-up movement coalition alliance federation league party club team regulator office department ministry bureau
  conglomerate insurer operator publisher studio brand chain journal magazine site website station channel
`);

/** Of these, the ones that say nothing of the kind: any body is a group, but only a league is a league. */
export const ANY_BODIES = words(`
  organization organisation group body institution agency charity foundation movement nonprofit non-profit ngo team
  thinktank think-tank tank outlet site website
`);

/** Documents that the body spoken of last may well have made: "the report", not "the film". */
export const REPORT_NOUNS = words(`
  report study survey poll statement research analysis review assessment investigation inquiry audit data figures
  statistics findings results evidence estimate estimates forecast projection index paper memo filing lawsuit complaint
  ruling verdict order announcement briefing release document documents records bulletin dossier census information
`);
