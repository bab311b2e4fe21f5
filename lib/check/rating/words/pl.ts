import type { RatingWords } from '../lexicon.ts';

export const pl: RatingWords = {
  true: `prawda, prawdą, prawdę, prawdziwe, prawdziwa, prawdziwy, prawdziwą, zgodne z prawdą, zgodna z prawdą, zgodny z prawdą, poprawne, poprawna, rzetelne, słuszne, autentyczne, autentyczny, autentyczna, prawidłowa, prawidłowe, prawidłowy, poprawny, rzetelna`,
  mixed:
    'półprawda, półprawdę, pół prawda, pół prawdy, częściowa prawda, przesada, przesadzone, wyolbrzymione, nieprecyzyjne, niedokładne, niedokładny, mieszane, uproszczenie, nie do końca',
  false: `fałsz, fałszem, fałszu, fałszywe, fałszywa, fałszywy, fałszywą, fałszywymi, fałszywych, nieprawda, nieprawdą, nieprawdę, nieprawdziwe, nieprawdziwa, nieprawdziwy, nieprawdziwą, niezgodne z prawdą, niezgodna z prawdą, niezgodny z prawdą, błędne, błędna, błędny, kłamstwo, kłamstwem, oszustwo, oszustwem, scam,
    fake, fake news, fejk, fake newsem, zmyślone, zmyślona, zmyślony, wymysł, sfabrykowane, mit, mitem, dezinformacja, teoria spiskowa, podróbka, sfałszowane, sfałszowany, fałszywka, zdementowane, niepoprawne, niepoprawna, bzdura, wymyślone, fałszywe informacje, (ani słowa|ani krzty|nie ma w tym|nie ma) prawdy, mija się z prawdą, kłamie, kłamca, bujda, ściema, sfabrykowan(y|a), wymyślon(y|a), nieprawidłowa, nieprawidłowe, nieprawidłowy, nieprawidłowo, niepoprawny, nierzetelna, nie odpowiada (rzeczywistości|prawdzie|faktom|stanowi faktycznemu), nie odpowiadają (rzeczywistości|prawdzie|faktom), nie ma pokrycia w (faktach|rzeczywistości), nie znajduje (pokrycia|potwierdzenia) w (faktach|rzeczywistości), (mija się|rozmija się) z (prawdą|faktami|rzeczywistością), (jest|) (sprzeczne|sprzeczna|sprzeczny|niezgodne|niezgodna|niezgodny) z (faktami|prawdą|rzeczywistością), przeczy faktom`,
  unproven: `(dowodów|dowodu|potwierdzenia) (na to|) (brak|brakuje|nie ma), nieweryfikowalne, nieweryfikowalna, nieweryfikowalny, nieweryfikowalną, niemożliwe do zweryfikowania, niezweryfikowane, niepotwierdzone, niepotwierdzona, nieudowodnione, niesprawdzone, (brak|nie ma|bez|brakuje) (dowodów|dowodu|podstaw|danych|potwierdzenia|wystarczających dowodów|wystarczających danych|naukowych dowodów), bezpodstawne, bezpodstawna, bezzasadne, nieuzasadnione, wątpliwe, wątpliwa, sporne, niepewne, niejasne, plotka, plotki, pogłoska, nie wiadomo, nie da się (zweryfikować|potwierdzić|sprawdzić), nie można (zweryfikować|potwierdzić|sprawdzić), nierozstrzygnięte, nie (zostało|została|został) (udowodnione|udowodniona|udowodniony|potwierdzone|potwierdzona|potwierdzony), żadne badania nie (potwierdzają|dowodzą|wykazały), (nie ma|brak|bez) (żadnych|żadnych naukowych|wiarygodnych) (dowodów|podstaw), nie istnieją (żadne|naukowe|żadne naukowe) dowody, nic nie (wskazuje|potwierdza|dowodzi|świadczy), (nie ma|nie istnieje|nie istnieją|nie przedstawiono|nie znaleziono|brak) (żadnego|żadnych|żaden|żadne|jakichkolwiek|) (dowodu|dowodów|dowód|dowody|potwierdzenia)`,
  'misleading-context': `manipulacja, manipulację, manipulacją, manipulacje, maniplacja, wprowadza(jące|jąca|jący|) w błąd, wprowadzające, mylące, myląca, mylący, brak kontekstu, brakujący kontekst, bez kontekstu, brakuje kontekstu, wyrwane z kontekstu, wyrwana z kontekstu, wyrwany z kontekstu, poza kontekstem, fałszywy kontekst, błędny kontekst, zły kontekst, zniekształcone, przeinaczenie, przeinaczone, niepełne, nierzetelne, nadinterpretacja, tendencyjne, stare (zdjęcie|nagranie|wideo|zdjęcia), wyrwane, manipulacyjne, clickbait`,
  satire:
    'satyra, satyryczne, satyryczny, parodia, żart, dowcip, humor, prima aprilis, satyryczn*, satyryczn(a|ego|ej|ym|ych), satyryczn* (portal*|serwis*|stron*|profil*), (portal*|stron*|serwis*|profil*|kont*|magazyn*|witryn*|fanpage*|gazet*) (satyryczn*|humorystyczn*|parodystyczn*|parodiując*), (satyryczn*|humorystyczn*) (portal*|stron*|serwis*|profil*|kont*|magazyn*|witryn*|artykuł*|wpis*|charakter*), prima aprilis*',
  outdated:
    'nieaktualne, nieaktualna, nieaktualny, przestarzałe, zdezaktualizowane, stare, już nieaktualne, dezaktualizacja, (już|) nie (obowiązuje|obowiązują) już, już nie (obowiązuje|obowiązują|jest aktualn|jest prawd)*, (przestał|przestała|przestało) obowiązywać, nie jest już (aktualn|prawd|obowiązując)*',
  'altered-media':
    'przerobione, przerobiona, przerobiony, przeróbka, fotomontaż, montaż, zmanipulowane, zmanipulowany, zmanipulowana, zmontowane, edytowane, edytowany, zmienione, deepfake, deep fake, (wygenerowane|wygenerowany|wygenerowana|stworzone|stworzony|stworzona) (przez|za pomocą|z użyciem|przy użyciu|z pomocą) (ai|sztuczną inteligencję|sztucznej inteligencji), sztuczna inteligencja, sztuczn(a|ą|ej) inteligencj(a|ą|i|ę), (przerobion|zmanipulowan|zmodyfikowan|edytowan|spreparowan)* (cyfrowo|w photoshopie|w programie graficznym), cyfrowo (przerobion|zmanipulowan|zmodyfikowan|edytowan|spreparowan)*, (stworzon|wygenerowan)* (przez|przy użyciu|z użyciem|za pomocą|przy pomocy|z pomocą) (ai|sztuczną inteligencję|sztucznej inteligencji), sklejon* z (dwóch|kilku) (zdjęć|nagrań)',
  other: 'inne, inny, opinia, wyjaśnienie, analiza, obietnica, spełniona, niespełniona',
  proven: 'potwierdzone, potwierdzona, potwierdzono, potwierdzony, udowodnione, udowodniono',
  ended: `już nie, już nie jest, nie jest już`,
  now: `teraz, obecnie, dziś, dzisiaj`,
  not: 'nie, nie jest, nie są, nigdy, żaden, żadna, żadne, ani, nic, nic z tego, żadne z, nic z tego nie jest, nic z tego, żadne z tych nie jest, nic w tym nie jest',
  fully:
    'całkowicie, zupełnie, kompletnie, w pełni, w 100, całkiem, absolutnie, bardzo, do końca, wyraźnie, rażąco, nie tylko',
  mostly:
    'w większości, przeważnie, głównie, prawie, niemal, raczej, w dużej mierze, w przeważającej części, zasadniczo, prawdopodobnie, w znacznej mierze, w zasadzie, co do zasady, w istocie, w ogólnym zarysie',
  partly:
    'częściowo, częściowy, po części, w części, na wpół, pół, połowicznie, trochę, w pewnym stopniu, nieco',
  barely: 'ledwie, ledwo',
  but: 'ale, lecz, jednak, jednakże, choć, chociaż, aczkolwiek, niemniej, tyle że, natomiast, no',
  or: `czy, albo, lub`,
  and: 'i, oraz',
  that: `że`,
  'mostly-false': `daleko od prawdy`,
  'mostly-true': `blisko prawdy`,
  hearsay: `mówi, mówią, powiedział, powiedziała, powiedzieli, twierdzi, twierdzą, według, zdaniem, uważa, uważają, sądzi, nazywa, nazywają, nazwał, nazwała, zaprzecza, jeśli, jeżeli, gdyby, by, byłoby, może, mogą, możliwe, rzekomo, podobno, ponoć, oby, jakoby, nikt`,
  evidence:
    'według (danych|oficjalnych danych|statystyk|oficjalnych statystyk) (GUS|Eurostatu|), według (GUS|Eurostatu|prawa|konstytucji)',
  never:
    '(nigdy|) (tego|czegoś takiego|tych słów|takich słów) nie (powiedział|powiedziała|powiedzieli), nie (powiedział|powiedziała) (tego|czegoś takiego|tych słów|takich słów), nigdy nie (powiedział|powiedziała) (tego|czegoś takiego|tych słów|takich słów), (nic takiego|nigdy|to|) nie (miało miejsca|wydarzyło się), nic takiego się nie wydarzyło, nigdy się nie wydarzyło, nigdy nie (powiedział|powiedziała|wypowiedział|wypowiedziała|napisał|napisała) (tych słów|tego zdania|takich słów|słów), … nie (pochodzi|pochodzą) (od|z)',
  lacking: '(dowodów|dowodu|potwierdzenia) … (nie ma|brak|brakuje)',
  confirms: '(to prawda|prawdą jest) że …',
  contrary: 'wbrew …, wbrew temu co …, przeciwnie do …, w przeciwieństwie do tego co …',
  asks: `czy …, czyżby …, (co|kto|dlaczego|jak|kiedy|gdzie) (to|jest|są|było) …`,
  yes: 'tak',
  no: 'nie',
  claim:
    'twierdzenie, stwierdzenie, stwierdzenia, wypowiedź, wypowiedzi, teza, informacja, informacje, wiadomość, wpis, post, artykuł, cytat, to, ta, ten, tę, jest to, treść, treści, dane, słowa, materiał, przekaz, tekst, dokument, list, liczba, liczby, cyfra, cyfry, statystyka, statystyki, odsetek, twierdzeniu, twierdzeniom, wpisowi, wpisom',
  media:
    'zdjęcie, zdjęcia, fotografia, obraz, obrazek, grafika, wideo, film, filmik, nagranie, nagrania, audio, zrzut ekranu, mem, klip, screen',
  rated: 'oceniamy, uznajemy, klasyfikujemy, oznaczamy',
  filler:
    'jest, są, był, była, było, jako, za, się, że, nasza, ocena, ją, werdykt, wniosek, wynik, weryfikacja, fact checking, tym samym, dlatego, wirusowe, więc, cyfrowo',
};
