/**
 * Nouns for what a person is: offices, occupations, kin, roles in an event. "the spokesman" is a source; "director of X"
 * after a name is a role. Singular, lower case; plurals are made by rule.
 *
 * Source: the project's own list, begun from occupations and offices that news names its sources by. Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const MALE_ROLES = words(`
  spokesman chairman businessman congressman councilman policeman fireman salesman salesman gunman statesman craftsman
  fisherman cameraman anchorman father son husband brother uncle nephew grandfather grandson widower boyfriend man boy
  king prince lord duke actor waiter host monk priest altar-boy sportsman frontman alderman assemblyman stepfather
  gentleman guy dad ombudsman
`);
export const FEMALE_ROLES = words(`
  spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman saleswoman stateswoman mother daughter wife
  sister aunt niece grandmother granddaughter widow girlfriend woman girl queen princess lady duchess actress waitress
  hostess nun midwife sportswoman frontwoman assemblywoman stepmother mum mom heiress
`);
export const ROLES = words(`
  spokesperson chairperson chair president vice-president premier chancellor minister secretary undersecretary senator
  representative lawmaker legislator congressperson governor lieutenant-governor mayor councillor councilor
  ambassador envoy diplomat consul official officer executive director manager head chief boss leader founder co-founder
  cofounder owner co-owner partner principal superintendent supervisor commander general colonel major captain lieutenant sergeant
  corporal soldier admiral commissioner sheriff deputy detective inspector constable investigator agent trooper marshal
  judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel clerk registrar notary juror
  professor lecturer teacher scholar researcher scientist academic historian economist analyst strategist pollster
  statistician sociologist psychologist psychiatrist physicist chemist biologist epidemiologist virologist engineer
  architect designer developer programmer technician doctor physician surgeon nurse paramedic therapist pharmacist
  dentist veterinarian journalist reporter correspondent editor columnist commentator anchor presenter broadcaster
  blogger writer author novelist poet playwright director producer filmmaker screenwriter composer conductor musician
  singer rapper guitarist drummer dancer choreographer artist painter sculptor photographer curator librarian
  coach trainer player captain goalkeeper striker midfielder defender quarterback pitcher athlete champion swimmer
  runner cyclist boxer golfer referee umpire activist campaigner advocate organizer organiser protester demonstrator
  volunteer lobbyist adviser advisor aide assistant consultant expert specialist coordinator co-ordinator planner
  administrator bureaucrat treasurer accountant auditor banker broker trader investor financier economist entrepreneur
  trustee fellow member delegate candidate nominee contender incumbent frontrunner front-runner rival opponent challenger
  republican democrat conservative liberal socialist independent chairman-elect president-elect billionaire millionaire
  tycoon mogul magnate farmer worker employee employer foreman builder carpenter electrician plumber mechanic driver
  pilot sailor fisher miner baker chef cook bartender shopkeeper retailer vendor buyer customer consumer shopper
  tenant landlord resident neighbor neighbour homeowner villager citizen immigrant migrant refugee asylum-seeker victim
  survivor witness eyewitness bystander suspect defendant plaintiff complainant convict prisoner inmate hostage rebel
  fighter militant insurgent extremist terrorist gunner assassin killer attacker shooter sniper smuggler hacker
  student pupil graduate undergraduate freshman alumnus teenager child parent grandparent cousin relative sibling
  twin friend colleague co-worker coworker classmate roommate teammate fan follower supporter critic observer
  insider source whistleblower whistle-blower negotiator mediator peacekeeper monitor observer rapporteur inspector-general
  bishop archbishop pastor priest reverend rabbi imam cleric chaplain missionary theologian pope cardinal ayatollah
  monarch emperor dictator strongman guru celebrity star comedian host model moderator narrator patient voter taxpayer
  veteran firefighter bodyguard guard warden ranger lifeguard astronaut meteorologist forecaster geologist seismologist
  environmentalist ecologist climatologist astronomer mathematician linguist anthropologist archaeologist philosopher ethicist
  demographer actuary surveyor registrar provost dean rector headteacher headmaster headmistress creator inventor
  pioneer chairman-designate tourist traveler traveller passenger pedestrian motorist hiker climber diver
  ceo cfo coo cto md rep exec scrutineer handler controller deckhand neurologist cardiologist oncologist immunologist
  microbiologist toxicologist pathologist hydrologist volcanologist glaciologist zoologist botanist entomologist criminologist
  paediatrician pediatrician radiologist dermatologist surgeon-general physiologist oceanographer geographer geneticist
  bioethicist agronomist nutritionist dietitian psychotherapist backbencher scrutinizer commander postmaster comptroller
  translator interpreter stylist hairdresser jeweler jeweller tailor butcher brewer winemaker restaurateur hotelier
`);
