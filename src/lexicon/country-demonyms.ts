/**
 * Adjectives and names of peoples, with the country or region. "Iranian officials" speak for Iran; "Iranian" is no
 * mention of a place. Lower case, `demonym: place`.
 *
 * Source: the project's own list, after the table of demonyms in the CIA World Factbook (public domain). Licence: MIT, as the library.
 */
export const DEMONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  `
  afghan:Afghanistan albanian:Albania algerian:Algeria andorran:Andorra angolan:Angola argentine:Argentina
  argentinian:Argentina armenian:Armenia australian:Australia austrian:Austria azerbaijani:Azerbaijan azeri:Azerbaijan
  bahamian:Bahamas bahraini:Bahrain bangladeshi:Bangladesh barbadian:Barbados belarusian:Belarus belgian:Belgium
  belizean:Belize beninese:Benin bhutanese:Bhutan bolivian:Bolivia bosnian:Bosnia botswanan:Botswana brazilian:Brazil
  british:Britain briton:Britain bruneian:Brunei bulgarian:Bulgaria burkinabe:Burkina_Faso burmese:Burma
  burundian:Burundi cambodian:Cambodia cameroonian:Cameroon canadian:Canada chadian:Chad chilean:Chile chinese:China
  colombian:Colombia comorian:Comoros congolese:Congo croatian:Croatia croat:Croatia cuban:Cuba cypriot:Cyprus
  czech:Czech_Republic danish:Denmark dane:Denmark djiboutian:Djibouti dominican:Dominican_Republic dutch:Netherlands
  ecuadorian:Ecuador ecuadorean:Ecuador egyptian:Egypt emirati:United_Arab_Emirates english:England
  eritrean:Eritrea estonian:Estonia ethiopian:Ethiopia fijian:Fiji filipino:Philippines finnish:Finland finn:Finland
  french:France gabonese:Gabon gambian:Gambia georgian:Georgia german:Germany ghanaian:Ghana greek:Greece
  grenadian:Grenada guatemalan:Guatemala guinean:Guinea guyanese:Guyana haitian:Haiti honduran:Honduras
  hungarian:Hungary icelandic:Iceland indian:India indonesian:Indonesia iranian:Iran iraqi:Iraq irish:Ireland
  israeli:Israel italian:Italy ivorian:Ivory_Coast jamaican:Jamaica japanese:Japan jordanian:Jordan kazakh:Kazakhstan
  kenyan:Kenya kosovar:Kosovo kuwaiti:Kuwait kyrgyz:Kyrgyzstan lao:Laos laotian:Laos latvian:Latvia lebanese:Lebanon
  liberian:Liberia libyan:Libya lithuanian:Lithuania luxembourgish:Luxembourg macedonian:Macedonia malagasy:Madagascar
  malawian:Malawi malaysian:Malaysia maldivian:Maldives malian:Mali maltese:Malta mauritanian:Mauritania
  mauritian:Mauritius mexican:Mexico moldovan:Moldova monegasque:Monaco mongolian:Mongolia montenegrin:Montenegro
  moroccan:Morocco mozambican:Mozambique namibian:Namibia nepalese:Nepal nepali:Nepal nicaraguan:Nicaragua
  nigerian:Nigeria nigerien:Niger norwegian:Norway omani:Oman pakistani:Pakistan palestinian:Palestine
  panamanian:Panama paraguayan:Paraguay peruvian:Peru polish:Poland pole:Poland portuguese:Portugal qatari:Qatar
  romanian:Romania russian:Russia rwandan:Rwanda samoan:Samoa saudi:Saudi_Arabia scottish:Scotland scot:Scotland
  senegalese:Senegal serb:Serbia serbian:Serbia singaporean:Singapore slovak:Slovakia slovakian:Slovakia
  slovene:Slovenia slovenian:Slovenia somali:Somalia spanish:Spain spaniard:Spain sudanese:Sudan surinamese:Suriname
  swazi:Swaziland swede:Sweden swedish:Sweden swiss:Switzerland syrian:Syria taiwanese:Taiwan tajik:Tajikistan
  tanzanian:Tanzania thai:Thailand tibetan:Tibet togolese:Togo tongan:Tonga trinidadian:Trinidad tunisian:Tunisia
  turk:Turkey turkish:Turkey turkmen:Turkmenistan ugandan:Uganda ukrainian:Ukraine uruguayan:Uruguay uzbek:Uzbekistan
  venezuelan:Venezuela vietnamese:Vietnam welsh:Wales yemeni:Yemen zambian:Zambia zimbabwean:Zimbabwe
  american:United_States european:Europe african:Africa asian:Asia arab:Arab_world kurdish:Kurdistan kurd:Kurdistan
  chechen:Chechnya catalan:Catalonia basque:Basque_Country soviet:Soviet_Union latino:Latin_America
  californian:California texan:Texas
  `
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [demonym, place] = entry.split(':') as [string, string];
      return [demonym, place.replaceAll('_', ' ')];
    }),
);
