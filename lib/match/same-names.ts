import { analyse } from '~/lib/text/analyse';

/**
 * Names that headlines use for one another, a group to a line: a country, its people, its capital
 * (as in "Seoul and Washington agree"), or an institution and its initials. Data only; a capital
 * whose name is also something else ("Victoria", "San Jose", "Washington") is left out.
 */
const GROUPS = `
Afghanistan, Afghan, Kabul
Algeria, Algerian, Algiers
Argentina, Argentine, Argentinian, Buenos Aires
Armenia, Armenian, Yerevan
Australia, Australian, Canberra
Austria, Austrian, Vienna
Azerbaijan, Azerbaijani, Baku
Bangladesh, Bangladeshi, Dhaka
Belarus, Belarusian, Minsk
Belgium, Belgian
Bolivia, Bolivian, La Paz
Bosnia, Bosnian, Sarajevo
Brazil, Brazilian, Brasilia
Bulgaria, Bulgarian, Sofia
Cambodia, Cambodian, Phnom Penh
Canada, Canadian, Ottawa
Chile, Chilean
China, Chinese, Beijing
Colombia, Colombian, Bogota
Croatia, Croatian, Zagreb
Cuba, Cuban, Havana
Cyprus, Cypriot, Nicosia
Czech Republic, Czechia, Czech, Prague
Denmark, Danish, Copenhagen
Ecuador, Ecuadorian, Quito
Egypt, Egyptian, Cairo
Estonia, Estonian, Tallinn
Ethiopia, Ethiopian, Addis Ababa
Finland, Finnish, Helsinki
France, French, Paris
Georgia, Georgian, Tbilisi
Germany, German, Berlin
Ghana, Ghanaian, Accra
Greece, Greek, Athens
Hungary, Hungarian, Budapest
Iceland, Icelandic, Reykjavik
India, Indian, New Delhi
Indonesia, Indonesian, Jakarta
Iran, Iranian, Tehran
Iraq, Iraqi, Baghdad
Ireland, Irish, Dublin
Israel, Israeli
Italy, Italian, Rome
Japan, Japanese, Tokyo
Jordan, Jordanian, Amman
Kazakhstan, Kazakh, Astana
Kenya, Kenyan, Nairobi
Kosovo, Kosovar, Pristina
Latvia, Latvian, Riga
Lebanon, Lebanese, Beirut
Libya, Libyan, Tripoli
Lithuania, Lithuanian, Vilnius
Malaysia, Malaysian, Kuala Lumpur
Mexico, Mexican, Mexico City
Moldova, Moldovan, Chisinau
Mongolia, Mongolian, Ulaanbaatar
Morocco, Moroccan, Rabat
Myanmar, Burma, Burmese, Naypyidaw
Nepal, Nepalese, Kathmandu
Netherlands, Dutch, The Hague, Amsterdam
New Zealand, New Zealander
Nigeria, Nigerian, Abuja
North Korea, North Korean, Pyongyang, DPRK
Norway, Norwegian, Oslo
Pakistan, Pakistani, Islamabad
Peru, Peruvian
Philippines, Philippine, Filipino, Manila
Poland, Polish, Warsaw
Portugal, Portuguese, Lisbon
Qatar, Qatari, Doha
Romania, Romanian, Bucharest
Russia, Russian, Moscow, Kremlin
Saudi Arabia, Saudi, Riyadh
Serbia, Serbian, Belgrade
Singapore, Singaporean
Slovakia, Slovak, Bratislava
Slovenia, Slovenian, Ljubljana
Somalia, Somali, Mogadishu
South Africa, South African, Pretoria
South Korea, South Korean, Seoul, Republic of Korea
Spain, Spanish, Madrid
Sri Lanka, Sri Lankan, Colombo
Sudan, Sudanese, Khartoum
Sweden, Swedish, Stockholm
Switzerland, Swiss
Syria, Syrian, Damascus
Taiwan, Taiwanese, Taipei
Tanzania, Tanzanian
Thailand, Thai, Bangkok
Tunisia, Tunisian, Tunis
Turkey, Turkish, Ankara
Uganda, Ugandan, Kampala
Ukraine, Ukrainian, Kyiv, Kiev
United Arab Emirates, UAE, Emirati
United Kingdom, UK, Britain, British
United States, US, USA, American, America
Uruguay, Uruguayan, Montevideo
Venezuela, Venezuelan, Caracas
Vietnam, Vietnamese, Hanoi
Yemen, Yemeni, Sanaa
Zimbabwe, Zimbabwean, Harare
European Union, EU
United Nations, UN
Islamic State, ISIS, ISIL, Daesh
carbon dioxide, CO2
COVID-19, coronavirus, Covid
`;

/** One way to write a name: the terms it has, in order. */
export interface NameForm {
  group: number;
  terms: readonly string[];
}

interface Names {
  byFirstTerm: ReadonlyMap<string, readonly NameForm[]>;
  /** The terms of all forms of each group, each once. */
  termsByGroup: readonly (readonly string[])[];
}

let names: Names | undefined;

const NONE: readonly NameForm[] = [];

/** The forms that begin with a term, longest first. */
export function formsBeginningWith(term: string): readonly NameForm[] {
  names ??= readNames();
  return names.byFirstTerm.get(term) ?? NONE;
}

/** The terms of all forms of a group, each once. */
export function termsOfGroup(group: number): readonly string[] {
  names ??= readNames();
  return names.termsByGroup[group] ?? [];
}

function readNames(): Names {
  const byFirstTerm = new Map<string, NameForm[]>();
  const termsByGroup = GROUPS.trim()
    .split('\n')
    .map((line, group) => {
      const forms = line.split(', ').map((name) => analyse(name, 'en').map(({ term }) => term));
      for (const terms of forms) {
        const first = terms[0];
        if (first === undefined) continue;
        byFirstTerm.set(first, [...(byFirstTerm.get(first) ?? []), { group, terms }]);
      }
      return [...new Set(forms.flat())];
    });
  for (const list of byFirstTerm.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return { byFirstTerm, termsByGroup };
}
