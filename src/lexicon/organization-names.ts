/**
 * Bodies that news names without explanation: international bodies, agencies, parties, armed groups, companies, media,
 * charities, universities, clubs. Lower case, one name between bars; words as the reader splits them.
 *
 * Source: the project's own list, from general knowledge; no data set was copied. Licence: MIT, as the library.
 */
export const ORGANIZATION_NAMES: readonly string[] = `
united nations|u.n|un|un security council|security council|u.n. security council|un general assembly|general assembly
human rights council|un human rights council|unicef|unesco|unhcr|world health organization|world health organisation
world bank|international monetary fund|imf|world trade organization|wto|nato|european union|e.u|eu|european commission
european parliament|european council|european central bank|ecb|council of europe|european court of human rights
african union|arab league|asean|opec|organization of american states|commonwealth|red cross|red crescent|interpol
europol|osce|oecd|international criminal court|icc|international court of justice|international atomic energy agency|iaea
international labour organization|world food programme|world food program|food and agriculture organization|mercosur
international olympic committee|ioc|international energy agency|g7|g8|g20|gulf cooperation council|ecowas
federal reserve|fed|congress|senate|house of representatives|house|supreme court|state department|department of state
department of justice|justice department|department of defense|defense department|department of homeland security
homeland security|treasury department|treasury|department of energy|energy department|department of education
education department|department of labor|labor department|commerce department|department of commerce|interior department
agriculture department|department of agriculture|transportation department|department of transportation
health and human services|department of health and human services|veterans affairs|department of veterans affairs
environmental protection agency|e.p.a|epa|federal bureau of investigation|fbi|f.b.i|cia|c.i.a
central intelligence agency|national security agency|nsa|secret service|pentagon|joint chiefs of staff
securities and exchange commission|sec|s.e.c|internal revenue service|irs|i.r.s|federal communications commission|fcc
federal trade commission|ftc|food and drug administration|fda|f.d.a|centers for disease control and prevention|cdc
centers for disease control|national institutes of health|nih|nasa|faa|federal aviation administration|ntsb
national transportation safety board|fema|federal emergency management agency|national guard|coast guard|u.s. coast guard
u.s. army|u.s. navy|u.s. air force|u.s. marine corps|marine corps|census bureau|bureau of labor statistics|u.s. geological survey
geological survey|national weather service|national hurricane center|congressional budget office|cbo|government accountability office
office of management and budget|national security council|drug enforcement administration|dea|border patrol
immigration and customs enforcement|customs and border protection|tsa|transportation security administration
federal election commission|fec|white house press office|postal service|u.s. postal service|library of congress
smithsonian institution|smithsonian|peace corps|social security administration|medicare|medicaid|nypd|lapd
democratic party|republican party|g.o.p|gop|democratic national committee|dnc|republican national committee|rnc|tea party
green party|libertarian party|labour party|labour|conservative party|tories|tory party|liberal democrats|lib dems|ukip|snp
scottish national party|plaid cymru|sinn fein|democratic unionist party|dup|brexit party|reform uk|momentum
christian democratic union|cdu|csu|social democratic party|spd|alternative for germany|afd|national front|front national
national rally|en marche|socialist party|popular party|people's party|podemos|ciudadanos|syriza|new democracy|likud|kadima|fatah
hamas|hezbollah|hizbollah|islamic jihad|plo|palestinian authority|palestine liberation organization|muslim brotherhood
communist party|chinese communist party|workers party|workers' party|united russia|african national congress|anc|zanu
bharatiya janata party|bjp|congress party|aam aadmi party|awami league|shiv sena|five star movement|northern league
taliban|al qaeda|al qaida|isis|isil|islamic state|daesh|boko haram|al shabaab|tamil tigers|pkk|ypg|farc|eta|ira
irish republican army|lashkar e taiba|haqqani network|revolutionary guard|revolutionary guards|quds force|houthis
free syrian army|syrian democratic forces|lord's resistance army|kkk|ku klux klan|black lives matter|antifa|proud boys
house of commons|house of lords|parliament|downing street|home office|foreign office|ministry of defence|cabinet office
bank of england|bank of japan|bank of canada|bundesbank|people's bank of china|reserve bank of india|reserve bank of australia
national health service|nhs|scotland yard|metropolitan police|met police|mi5|mi6|gchq|hm treasury|hmrc
crown prosecution service|office for national statistics|ons|office for budget responsibility|ofcom|ofsted
financial conduct authority|competition and markets authority|high court|court of appeal|old bailey|european court of justice
trades union congress|tuc|cbi|confederation of british industry|british chambers of commerce|british medical association
royal air force|royal navy|raf|church of england|catholic church|vatican|anglican church|church of scientology
bundestag|bundesrat|knesset|duma|state duma|kremlin|politburo|central committee|lok sabha|rajya sabha|national assembly
national people's congress|rcmp|royal canadian mounted police|csis|fsb|kgb|gru|mossad|shin bet|isi|israel defense forces|idf
amnesty international|amnesty|human rights watch|greenpeace|oxfam|save the children|doctors without borders
médecins sans frontières|care international|transparency international|freedom house|reporters without borders
committee to protect journalists|world wildlife fund|wwf|sierra club|friends of the earth|extinction rebellion|peta
american civil liberties union|aclu|a.c.l.u|naacp|n.a.a.c.p|planned parenthood|national rifle association|nra|n.r.a
aipac|aarp|southern poverty law center|anti defamation league|heritage foundation|brookings institution|brookings
cato institute|american enterprise institute|rand corporation|rand|chatham house|carnegie endowment|pew research center
pew|gallup|ipsos|yougov|quinnipiac university|quinnipiac|nielsen|rasmussen reports|center for american progress
center for strategic and international studies|council on foreign relations|international crisis group|tax policy center
urban institute|tax foundation|institute for fiscal studies|kaiser family foundation|ford foundation|gates foundation
bill and melinda gates foundation|clinton foundation|trump foundation|trump organization|rockefeller foundation|wellcome trust
salvation army|girl scouts|boy scouts|rspb|rspca|national trust|royal society|american medical association
chamber of commerce|u.s. chamber of commerce|afl cio|teamsters|seiu|united auto workers|uaw|unite|unison
associated press|ap|a.p|reuters|agence france presse|afp|upi|united press international|bloomberg|bloomberg news|dow jones
new york times|washington post|wall street journal|los angeles times|usa today|chicago tribune|boston globe
philadelphia inquirer|miami herald|houston chronicle|dallas morning news|san francisco chronicle|new york post|daily news
new york daily news|newsday|the times|sunday times|guardian|daily telegraph|telegraph|independent|daily mail|daily mirror
the sun|evening standard|financial times|economist|the economist|observer|daily express|huffington post|huffpost|buzzfeed
buzzfeed news|politico|breitbart|breitbart news|vox|slate|salon|axios|vice|vice news|daily beast|the daily beast|the hill
politifact|factcheck.org|mother jones|national review|weekly standard|new yorker|the new yorker|the atlantic|time magazine
newsweek|forbes|fortune|rolling stone|vanity fair|people magazine|der spiegel|spiegel|die zeit|bild|le monde|le figaro
liberation|el pais|el mundo|la repubblica|corriere della sera|haaretz|jerusalem post|al jazeera|al arabiya|xinhua
xinhua news agency|global times|people's daily|tass|interfax|ria novosti|pravda|kommersant|yonhap|yonhap news agency|kyodo
kyodo news|nhk|asahi shimbun|south china morning post|times of india|the hindu|hindustan times|dawn|globe and mail
toronto star|cbc|cbc news|abc|abc news|cbs|cbs news|nbc|nbc news|cnn|cnbc|msnbc|fox|fox news|fox news channel|pbs|npr|c span
bbc|bbc news|itv|itv news|sky|sky news|channel 4|channel 4 news|rt|russia today|voice of america|voa|radio free europe
press tv|irna|isna|fars|anadolu agency|press association|ansa|efe|dpa|wikileaks|wikipedia|wikimedia foundation
google|alphabet|apple|microsoft|amazon|facebook|meta|twitter|instagram|whatsapp|youtube|netflix|spotify|uber|lyft|airbnb
tesla|spacex|snapchat|snap|tiktok|bytedance|linkedin|reddit|pinterest|yahoo|ebay|paypal|intel|ibm|oracle|cisco|hewlett packard
dell|nvidia|amd|qualcomm|samsung|samsung electronics|sony|nintendo|panasonic|toshiba|hitachi|huawei|xiaomi|lenovo|alibaba
tencent|baidu|lg|nokia|ericsson|siemens|philips|sap|adobe|salesforce|zoom|openai|cambridge analytica|palantir|vine|slack|dropbox
general motors|gm|ford|ford motor|chrysler|fiat chrysler|fiat|toyota|honda|nissan|volkswagen|vw|audi|bmw|mercedes|daimler
porsche|renault|peugeot|hyundai|kia|volvo|mazda|mitsubishi|suzuki|harley davidson|boeing|airbus|lockheed martin|northrop grumman
raytheon|general dynamics|bae systems|rolls royce|general electric|ge|honeywell|3m|caterpillar|john deere|dupont|dow chemical
exxonmobil|exxon mobil|exxon|chevron|conocophillips|bp|shell|royal dutch shell|total|eni|gazprom|rosneft|lukoil|petrobras|pemex
saudi aramco|aramco|halliburton|glencore|rio tinto|bhp billiton|bhp|vale|monsanto|bayer|basf|novartis|roche|pfizer|merck
johnson & johnson|glaxosmithkline|gsk|astrazeneca|sanofi|eli lilly|moderna|biontech|abbvie|amgen|gilead|mylan|purdue pharma
goldman sachs|morgan stanley|jpmorgan chase|jpmorgan|j.p. morgan|citigroup|citibank|bank of america|wells fargo|merrill lynch
lehman brothers|bear stearns|credit suisse|ubs|deutsche bank|commerzbank|barclays|hsbc|lloyds|lloyds bank|royal bank of scotland
rbs|santander|bnp paribas|societe generale|ing|standard chartered|blackrock|vanguard|berkshire hathaway|american express
visa|mastercard|moody's|standard & poor's|s&p|fitch|fannie mae|freddie mac|aig|allianz|axa|prudential|lloyd's of london
deloitte|pwc|pricewaterhousecoopers|kpmg|ernst & young|accenture|mckinsey|london stock exchange|new york stock exchange|nasdaq
walmart|wal mart|target|costco|home depot|lowe's|kroger|macy's|sears|starbucks|mcdonald's|burger king|kfc|subway|chick fil a
pepsico|pepsi|coca cola|nestle|unilever|procter & gamble|kraft|kellogg's|cadbury|danone|diageo|anheuser busch|philip morris
tesco|sainsbury's|asda|morrisons|marks & spencer|john lewis|waitrose|aldi|lidl|carrefour|ikea|h&m|zara|nike|adidas|puma|gap
british airways|ba|american airlines|united airlines|delta|delta air lines|southwest airlines|lufthansa|air france|klm|ryanair
easyjet|emirates|qantas|virgin|virgin atlantic|british telecom|bt|vodafone|at&t|verizon|t mobile|sprint|comcast|time warner
disney|walt disney|warner bros|21st century fox|news corp|viacom|universal pictures|paramount pictures|dreamworks|hbo|espn|mtv
fedex|ups|dhl|royal mail|network rail|national grid|british gas|centrica|edf|e.on|eon|thames water|enron|worldcom|theranos
harvard university|harvard|yale university|yale|princeton university|princeton|stanford university|stanford|mit
massachusetts institute of technology|columbia university|cornell university|university of chicago|duke university
university of california|ucla|johns hopkins university|johns hopkins|georgetown university|new york university|nyu
oxford university|university of oxford|cambridge university|university of cambridge|imperial college|imperial college london
university college london|ucl|london school of economics|lse|king's college london|university of edinburgh|mcgill university
mayo clinic|cleveland clinic|massachusetts general hospital|memorial sloan kettering|amnesty usa
fifa|uefa|nfl|nba|mlb|nhl|ncaa|usoc|wada|world anti doping agency|premier league|football association|fa|england and wales cricket board
manchester united|man utd|manchester city|liverpool fc|chelsea|arsenal|tottenham|tottenham hotspur|everton|leicester city
newcastle united|aston villa|west ham|west ham united|leeds united|celtic|rangers|real madrid|barcelona|bayern munich
borussia dortmund|juventus|ac milan|inter milan|ajax|paris saint germain|psg|new york yankees|yankees|boston red sox|red sox
dodgers|mets|cubs|chicago cubs|dallas cowboys|new england patriots|patriots|green bay packers|49ers|steelers|lakers
los angeles lakers|golden state warriors|cleveland cavaliers|boston celtics|chicago bulls|knicks|miami heat
rolling stones|beatles|led zeppelin|pink floyd|u2|coldplay|nirvana|metallica|queen|abba|radiohead
`
  .trim()
  .split(/[|\n]/);
