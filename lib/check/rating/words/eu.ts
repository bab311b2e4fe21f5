import type { RatingWords } from '../lexicon.ts';

export const eu: RatingWords = {
  true: 'egia, egiazkoa, egiazko, zuzena, benetakoa, zehatza, zuzen',
  mixed: 'erdi egia, egia erdia, erdizka egia, zehaztugabea, puztua, nahasia, esajeratua',
  false:
    'gezurra, gezur, faltsua, faltsu, gezurrezkoa, okerra, oker, fake, asmatua, bulo, buloa, iruzurra, ez dator bat (errealitatearekin|egiarekin|datuekin), ez dagokio errealitateari',
  unproven:
    'egiaztatu gabea, egiaztatu gabe, frogatu gabea, frogatu gabe, frogarik gabe, ez dago frogarik, zalantzazkoa, zurrumurrua, ezin da egiaztatu, ezerk ez du (frogatzen|erakusten|berresten), (ez dago|ez da) (frogarik|ebidentziarik|froga nahikorik)',
  'misleading-context':
    'engainagarria, engainagarri, nahasgarria, testuingururik gabe, testuinguruz kanpo, testuingurua falta, testuingurutik aterata, desitxuratua',
  satire:
    'satira, parodia, umorea, satirikoa, txantxa, (webgune|orri|kontu|aldizkari) (satiriko*|umoretsu*), satiriko*',
  outdated:
    'zaharkitua, zaharkituta, zaharra, jada ez (dago indarrean|da egia|da baliozkoa), ez dago jada indarrean',
  'altered-media':
    'manipulatua, manipulatuta, muntaketa, fotomuntaketa, aldatua, editatua, deepfake, adimen artifizialez sortua, adimen artifizial*, digitalki (aldatu*|manipulatu*|eraldatu*), (adimen artifizial*|aa) (bidez|erabiliz) (sortu*|egin*)',
  other: 'besteak, beste, iritzia',
  proven: 'egiaztatua, egiaztatuta',
  ended: `jada ez, ez da jada, dagoeneko ez`,
  now: `orain, gaur`,
  not: 'ez, ez da, inoiz ez, ezer ez',
  fully: 'guztiz, erabat, osorik, oso',
  mostly: 'ia, gehienbat, batez ere, neurri handi batean, ziurrenik',
  partly: 'zati batean, partzialki, hein batean, erdizka, erdi, neurri batean',
  but: 'baina, hala ere',
  or: `ala, edo`,
  and: 'eta',
  that: `dela, bait`,
  hearsay: `dio, diote, esan du, esan zuen, arabera, uste du, ukatu, baldin, agian, liteke, balitz, omen, inork`,
  only: 'bakarrik, soilik',
  confirms: 'egia da …, egia da ezen …',
  contrary: 'argitalpenak dioenaren kontra, mezuak dioenaren kontra, bideoak dioenaren kontra',
  asks: `… al …, … ote …, egia al …`,
  yes: 'bai',
  no: 'ez',
  claim:
    'baieztapena, baieztapen, adierazpena, informazioa, albistea, mezua, hau, hori, edukia, testua',
  media: 'argazkia, argazki, irudia, irudi, bideoa, bideo, audioa, argazkiak, irudiak, bideoak',
  filler: 'da, dira, zen, epaia, balorazioa, ondorioa, emaitza, bat',
};
