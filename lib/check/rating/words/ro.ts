import type { RatingWords } from '../lexicon.ts';

export const ro: RatingWords = {
  true: 'adevărat, adevărată, adevărate, adevărați, adevăr, corect, corectă, corecte, exact, exactă, real, reală, autentic, autentică, este adevărat',
  mixed:
    'pe jumătate adevărat, jumătate de adevăr, semi adevăr, imprecis, imprecisă, exagerat, exagerată, mixt, amestec, contradictoriu, nuanțat, trunchiat adevărat',
  false:
    'fals, falsă, false, falși, falsuri, neadevărat, neadevărată, neadevăruri, neadevăr, incorect, incorectă, greșit, greșită, minciună, minciuni, inventat, inventată, inexact, inexactă, eronat, eronată, fake, fake news, știre falsă, știri false, dezinformare, escrocherie, înșelătorie, farsă, dezmințit, dezmințită, fabricat, fabricată, mit, fraudă, infirmat, infirmată, teoria conspirației, afirmație falsă, contrafăcut, nimic (adevărat|real), nu e nimic adevărat, nu este nimic adevărat, nu corespunde (realității|adevărului|faptelor), nu corespund (realității|adevărului), nu (este|e|sunt) (conform|conformă|conforme) cu (realitatea|adevărul|faptele), (contrazice|contrar) (faptele|realității|adevărului), nu are legătură cu realitatea',
  unproven:
    'lipsesc (dovezile|dovezi|probe|probele), (dovezile|dovezi) lipsesc, imposibil de (verificat|dovedit), neverificabil, neverificat, neverificată, nedovedit, nedovedită, neconfirmat, neconfirmată, fără (dovezi|temei|fundament|probe), nu există (dovezi|probe|nicio dovadă|informații), nicio dovadă, nefondat, nefondată, neîntemeiat, incert, incertă, neclar, discutabil, discutabilă, îndoielnic, îndoielnică, zvon, zvonuri, insuficiente dovezi, nu poate fi (verificat|verificată|confirmat|dovedit), speculativ, speculație, dubios, nesusținut de dovezi, nu se poate (stabili|verifica|confirma|ști|dovedi), nu este posibil să, nimic nu (demonstrează|dovedește|indică|arată|confirmă), (nu există|nu avem) (nicio|niciun fel de|vreo) (dovadă|dovezi|probă), (nu s au|nu au fost) (găsit|prezentate|prezentat) dovezi',
  'misleading-context':
    'înșelător, înșelătoare, înșelătoarea, trunchiat, trunchiată, scos din context, scoasă din context, scoase din context, fără context, lipsă context, lipsă de context, lipsește contextul, context (fals|lipsă|greșit|lipsește), lipsa contextului, distorsionat, distorsionată, manipulator, manipulatoare, decontextualizat, denaturat, denaturată, induce în eroare, incomplet, incompletă, tendențios, derutant, titlu înșelător, imagini vechi, manipulare',
  satire:
    'satiră, satiric, satirică, parodie, umor, glumă, pamflet, ironie, (site*|pagin*|publicați*|portal*|cont*|revist*|blog*) (satiric|umoristic|parodic|de satiră|de umor|de parodie)*, umoristic, umoristică, parodic',
  outdated:
    'depășit, depășită, învechit, învechită, nu mai este (actual|adevărat|valabil), vechi, neactualizat, nu mai (este|e|sunt) (în vigoare|valabil|valabilă|valabile|adevărat|actual|actuală|de actualitate|cazul), nu se mai aplică',
  'altered-media':
    'manipulat, manipulată, trucat, trucată, trucate, modificat, modificată, alterat, alterată, editat, editată, fotomontaj, montaj, deepfake, prelucrat, prelucrată, (generat|creat|realizat)(|ă|e) (cu|de) (ai|inteligența artificială|ia|ajutorul inteligenței artificiale), inteligență artificială, inteligența artificială, manipulare (foto|video), (editat|modificat|manipulat|prelucrat|alterat)* digital, photoshop, (generat|creat|realizat)* (cu ajutorul|cu|de|prin|folosind) (inteligența artificială|inteligenței artificiale|ai|ia)',
  other:
    'altele, alta, în mandat, opinie, explicație, context, analiză, promisiune respectată, promisiune nerespectată, necontabil, în afara mandatului',
  proven: 'confirmat, confirmată, verificat, dovedit, dovedită',
  ended: `nu mai, nu mai este, nu mai e, nu mai sunt`,
  now: `acum, astăzi, azi`,
  not: 'nu, ne, nici, niciodată, nu este, nicio, niciun, nimic, nu e, nu sunt, nimic din, nimic din (asta|aceasta|acestea|toate acestea) nu (e|este), nimic din toate acestea, nimic nu (e|este)',
  fully:
    'total, complet, absolut, în totalitate, în întregime, foarte, pe deplin, cu totul, tocmai, chiar, nu doar, nu numai',
  mostly:
    'mai degrabă, în mare parte, în mare măsură, preponderent, majoritar, aproape, mai mult, mai ales, probabil, în general, predominant, cel mai probabil, în esență, în linii mari, în fond, în principiu',
  partly:
    'parțial, parțială, în parte, pe jumătate, jumătate, semi, oarecum, într o oarecare măsură',
  barely: 'abia, prea puțin, puțin',
  but: 'dar, însă, totuși, deși, cu toate acestea',
  or: `sau, ori`,
  and: 'și',
  that: `că`,
  hearsay: `spune, spun, a spus, au spus, potrivit, conform, susține, susțin, afirmă, crede, cred, consideră, numește, numesc, neagă, dacă, ar fi, ar putea, poate, pot fi, posibil, pretinde, chipurile, nimeni`,
  evidence:
    '(conform|potrivit) (datelor|cifrelor|statisticilor) (oficiale|INS|Eurostat|Institutului Național de Statistică|), (conform|potrivit) (INS|Eurostat|Institutului Național de Statistică|legii|Constituției)',
  never:
    'nu a (spus|declarat|afirmat) (niciodată|) (asta|aceasta|acest lucru|așa ceva), niciodată nu a (spus|declarat) (asta|aceasta|acest lucru|așa ceva), nu s-a întâmplat (niciodată|), niciodată nu s-a întâmplat, nu a avut loc (niciodată|), (nu a|niciodată nu a) (spus|rostit) (niciodată|) (fraza|această frază|aceste cuvinte|cuvintele), … nu provine (de|de pe|din)',
  confirms: 'este (adevărat|corect|real) că …, e (adevărat|corect) că …',
  contrary:
    'contrar …, contrar celor …, spre deosebire de …, contrar a ceea ce …, contrar celor (afirmate|susținute)',
  asks: `oare …, (ce|cine|de ce|cum|când|unde) (este|e|sunt|a|au) …`,
  yes: 'da',
  no: 'nu',
  claim:
    'afirmație, afirmația, afirmații, afirmațiile, declarație, declarația, informație, informația, informații, știre, știrea, mesaj, mesajul, postare, postarea, text, textul, conținut, conținutul, citat, citatul, articol, articolul, acest, această, aceasta, acestea, acesta, document, documentul, teorie, teoria, e, cifra, cifre, cifrele, datele, procentul, procentajul, numărul, statistica, statisticile',
  media:
    'foto, fotografie, fotografia, fotografii, fotografiile, imagine, imaginea, imagini, imaginile, video, videoclip, videoclipul, înregistrare, înregistrarea, filmare, clip, captură',
  filler:
    'este, sunt, era, a fost, au fost, fi, un, o, ca, de, al, ai, ale, verdict, verdictul, concluzie, concluzia, evaluare, evaluarea, calificativ, rezultat, viral, virală, care, cu, digital',
};
