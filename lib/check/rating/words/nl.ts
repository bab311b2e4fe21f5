import type { RatingWords } from '../lexicon.ts';

export const nl: RatingWords = {
  true: 'waar, juist, juiste, correct, correcte, klopt, waarheid, echt, echte, feit, feitelijk, terecht, authentiek, accuraat',
  mixed:
    'halfwaar, halve waarheid, gemengd, overdreven, onnauwkeurig, ongenuanceerd, genuanceerder, kort door de bocht, tegenstrijdig, niet zo simpel, niet zo eenvoudig, ja maar, gedeeltelijk, ligt genuanceerder, nuance nodig',
  'mostly-false': '(meer|eerder) (onwaar|fout) dan (waar|juist)',
  'mostly-true': '(meer|eerder) (waar|juist) dan (onwaar|fout)',
  false:
    'onwaar, onware, vals, valse, onjuist, onjuiste, incorrect, fout, foute, foutief, foutieve, nep, nepnieuws, neppe, verzonnen, fake, fake news, hoax, leugen, leugens, gelogen, broodje aap, broodje aapverhaal, oplichting, fraude, ontkracht, weerlegd, gefabriceerd, verzinsel, onzin, mythe, desinformatie, complottheorie, vervalst, vervalsing, klopt niet, phishing, ten onrechte toegeschreven, klopt (hier|er|) niets van, niets van waar, klopt geen (bal|hout|snars) van, liegt, leugenaar, bedrog, misvatting, misvattingen, (strookt|stroken|overeenkomt) niet met de (werkelijkheid|feiten|waarheid), (komt|komen) niet overeen met de (werkelijkheid|feiten|waarheid), in strijd met de (feiten|waarheid|werkelijkheid), bezijden de waarheid',
  unproven:
    '(bewijs|bewijzen|onderbouwing) (hiervoor|daarvoor|) (ontbreekt|ontbreken|is er niet), onbewezen, niet bewezen, niet aangetoond, onbevestigd, niet bevestigd, niet te (controleren|verifiëren|bewijzen|checken), oncontroleerbaar, onverifieerbaar, ongeverifieerd, niet geverifieerd, ongegrond, ongefundeerd, niet onderbouwd, onvoldoende onderbouwd, onbeslist, onduidelijk, twijfelachtig, betwist, discutabel, omstreden, onzeker, geen (bewijs|bewijzen|aanwijzingen|wetenschappelijk bewijs|grond|basis|enkel bewijs), zonder bewijs, onvoldoende bewijs, te weinig bewijs, gerucht, geruchten, speculatief, speculatie, niet vast te stellen, niet te staven, onwaarschijnlijk, voorbarig, uit de lucht gegrepen, (geen|geen enkel) (onderzoek|studie|studies) (toont|bewijst|ondersteunt|tonen|bewijzen), geen enkele (studie|onderzoek) (toont|bewijst), niet te (zeggen|achterhalen), niets (wijst erop|wijst hierop|bewijst|toont aan|bevestigt|duidt erop), (geen|nergens) (aanwijzing|aanwijzingen), valt niet te (bewijzen|verifiëren|controleren|bevestigen|zeggen)',
  'misleading-context':
    'misleidend, misleidende, ontbrekende context, context ontbreekt, (zonder|ontbreekt|mist|gebrek aan|onvoldoende|foute|verkeerde|valse|meer) context, uit (de|zijn|haar|hun) (context|verband) (gehaald|gerukt|getrokken|), onvolledig, vertekend, verdraaid, suggestief, eenzijdig, selectief, oude (beelden|video|foto|fotos), oud (beeld|filmpje|nieuws), verkeerd geïnterpreteerd, bedrieglijk, verkeerd vertaald, clickbait, uit context (gehaald|gerukt|)',
  satire:
    'satire, satirisch, satirische, parodie, humor, grap, aprilgrap, ironie, satirische (website|site|pagina|bron), satiresite, (satirische|humoristische|parodie) (website|site|pagina|account|artikel|krant|nieuwssite|rubriek), (satirewebsite|satiresite|satirepagina|parodieaccount), humoristisch, humoristische',
  outdated:
    'verouderd, verouderde, achterhaald, achterhaalde, niet meer (actueel|juist|waar|correct), gedateerd, oud, (is |)niet (langer|meer) (van kracht|geldig|van toepassing|het geval|waar|juist|actueel), geldt (inmiddels|nu|) niet (meer|langer)',
  'altered-media':
    'gemanipuleerd, gemanipuleerde, manipulatie, bewerkt, bewerkte, gefotoshopt, gefotoshopte, gephotoshopt, fotomontage, montage, deepfake, aangepast, aangepaste, vervormd, ai gegenereerd, ai gegenereerde, ai beeld, ai video, (gemaakt|gegenereerd) (met|door) (ai|artificiële intelligentie|kunstmatige intelligentie), geknutseld, kunstmatige intelligentie, met (ai|kunstmatige intelligentie|artificiële intelligentie) (gemaakt|gegenereerd|gecreëerd), digitaal (bewerkt|gemanipuleerd|aangepast|gemaakt|veranderd), aan elkaar geplakt, (gemaakt|gegenereerd|gecreëerd|bewerkt) (met|door|met behulp van) (ai|kunstmatige intelligentie|artificiële intelligentie|photoshop), (met|door) (ai|kunstmatige intelligentie) (gemaakt|gegenereerd|gecreëerd)',
  other: 'andere, overig, mening, uitleg, achtergrond, geen oordeel, niet beoordeeld',
  proven: 'bevestigd, geverifieerd, bewezen, aangetoond',
  ended: `niet meer, niet langer, geen meer`,
  now: `nu, vandaag, inmiddels, tegenwoordig`,
  not: 'niet, geen, nooit, noch, nergens, geenszins, niets, is niet, niks, nimmer, allerminst, geen enkele, niets (hiervan|daarvan|ervan), hier niets van, er niets van',
  fully:
    'volledig, helemaal, compleet, totaal, volkomen, absoluut, geheel, zeer, echt helemaal, honderd procent, gewoon, niet alleen',
  mostly:
    'grotendeels, vooral, overwegend, hoofdzakelijk, bijna, waarschijnlijk, vrijwel, min of meer, in grote lijnen, meestal, eerder, voornamelijk, nagenoeg, in essentie, in de kern, in hoofdzaak, in wezen',
  partly:
    'deels, gedeeltelijk, half, halve, ten dele, enigszins, voor een deel, voor de helft, een beetje',
  barely: 'nauwelijks, amper',
  but: 'maar, echter, hoewel, toch',
  or: `of`,
  and: 'en',
  that: `dat`,
  hearsay: `zegt, zei, zeggen, zeiden, volgens, beweert, beweren, beweerde, meent, gelooft, geloven, denkt, denken, noemt, noemen, noemde, ontkent, ontkennen, als, indien, kan, kunnen, zou, zouden, misschien, mogelijk, wellicht, vermeend, naar verluidt, niemand`,
  evidence:
    'volgens (de|) (cijfers|gegevens|statistieken) (van het CBS|van Eurostat|), volgens (de|) officiële (cijfers|gegevens|statistieken), volgens (het CBS|Eurostat|de wet|de grondwet)',
  never:
    '(dit|dat|zoiets|deze woorden|die woorden) (nooit|niet) gezegd, nooit (gezegd|gebeurd|plaatsgevonden), niet (gebeurd|plaatsgevonden), bestaat niet, bestaan niet, (de zin|deze zin|deze woorden|die woorden|het citaat|dit citaat) (nooit|niet) (gezegd|uitgesproken), … (komt|komen) niet van',
  lacking:
    '(bewijs|bewijzen|aanwijzingen|een bewijs) … (is er niet|zijn er niet|ontbreekt|ontbreken|bestaat niet)',
  confirms: 'het (klopt|is waar|is juist|is correct) dat …',
  contrary:
    'in tegenstelling tot …, in tegenstelling tot wat …, anders dan …, anders dan wat …, in tegenstelling tot wat wordt beweerd, anders dan wordt beweerd, anders dan beweerd',
  asks: `(is|zijn|was|waren|klopt|heeft|hebben|kan|kunnen|wordt|worden|moet|moeten|bestaat) (dit|dat|het|de|deze|die|er|een) …, (wat|wie|waarom|hoe|wanneer) (is|zijn|was|waren|kan|wordt|zit|veel) …, waar (is|zijn|komt|was) …`,
  yes: 'ja',
  no: 'nee, neen',
  claim:
    'bewering, beweringen, claim, claims, stelling, uitspraak, uitspraken, bericht, berichten, nieuws, informatie, post, artikel, tekst, citaat, verhaal, brief, document, dit, dat, deze, het, inhoud, titel, kop, cijfer, cijfers, percentage, percentages, getal, getallen, aantal, statistiek, statistieken, gegevens',
  media:
    'foto, fotos, beeld, beelden, afbeelding, afbeeldingen, video, videos, filmpje, filmpjes, audio, opname, opnames, screenshot, clip',
  rated: 'wij beoordelen, beoordelen wij, beoordelen we, we beoordelen',
  filler:
    'de, een, is, zijn, was, waren, wordt, werd, werden, als, ons, onze, oordeel, conclusie, beoordeling, resultaat, factcheck, eindoordeel, verdict, wij, deze claim is, digitaal, wetenschappelijk, feitelijk gezien, viraal, met',
};
