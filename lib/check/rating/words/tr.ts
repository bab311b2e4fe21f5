import type { RatingWords } from '../lexicon.ts';

export const tr: RatingWords = {
  true: 'doğru, doğrudur, gerçek, gerçektir, doğru bilgi, hakiki, orijinal, isabetli',
  mixed:
    'karma, yarı doğru, yarısı doğru, abartı, abartılı, abartılmış, eksik ama doğru, kesin değil karma, karışık, çelişkili, kısmen, tartışmalı karma',
  false:
    'yanlış, yanlıştır, yalan, yalandır, sahte, sahtedir, asılsız haber, uydurma, uydurulmuş, hatalı, doğru değil, gerçek değil, gerçeği yansıtmıyor, gerçek dışı, gerçekdışı, dolandırıcılık, aldatmaca, efsane, kurgu, kurmaca, dezenformasyon, komplo, komplo teorisi, fake, yanlış bilgi, yalan haber, çürütüldü, yalanlandı, hurafe, uyduruk, taklit, yalan söylüyor, (gerçeklerle|gerçekle) (örtüşmüyor|bağdaşmıyor|uyuşmuyor), gerçeği yansıtmamaktadır, gerçekleri yansıtmıyor, gerçeklere (aykırı|ters), gerçeklikle (örtüşmüyor|bağdaşmıyor), gerçekle ilgisi yok',
  unproven:
    'sonuçlandırılamadı, belirsiz, kanıtlanmamış, kanıtlanamadı, kanıtlanmadı, doğrulanmamış, doğrulanamadı, doğrulanmadı, doğrulanamaz, teyit edilemedi, teyitsiz, (kanıt|delil|kanıtı) (yok|yoktur|bulunmuyor|yetersiz|bulunamadı|bulunmamaktadır), kanıtsız, şüpheli, asılsız, temelsiz, dayanaksız, tartışmalı, söylenti, bilinmiyor, kesin değil, ispatlanmamış, muğlak, yetersiz kanıt, bilimsel dayanağı yok, iddia aşamasında, spekülasyon, şehir efsanesi, kanıt yetersiz, doğrulanabilir değil, (hiçbir|herhangi bir) (kanıt|delil|veri|bulgu) (yok|yoktur|bulunmuyor|bulunamadı|mevcut değil), hiçbir şey (kanıtlamıyor|göstermiyor|doğrulamıyor), (kanıt|delil) (mevcut değil|sunulmadı|sunulmamış|bulunmadı)',
  'misleading-context':
    'yanıltıcı, yanıltıcıdır, bağlamından koparılmış, bağlamından kopuk, bağlam dışı, bağlamından koparma, eksik bağlam, bağlam eksik, bağlam eksikliği, bağlamı eksik, eksik bilgi, eksik, çarpıtma, çarpıtılmış, hatalı ilişkilendirme, yanlış ilişkilendirme, hatalı bağlam, yanlış bağlam, manipülatif, eski (fotoğraf|görüntü|video|görüntüler), tık tuzağı, saptırma, saptırılmış, alakasız, ilgisiz, yanlış yönlendirme, seçmece, aldatıcı, yanlış çağrışım',
  satire:
    'hiciv, parodi, mizah, şaka, ironi, satir, mizahi, hicivli, mizahi içerik, (mizah|hiciv|parodi|şaka|mizahi) (amaçlı|amacıyla|sitesi*|hesabı*|sayfası*|dergisi*|içerikli|yayını*)',
  outdated:
    'güncel değil, güncelliğini yitirmiş, eski, eskimiş, geçersiz, eski haber, artık doğru değil, doğruydu, eskiden doğru, artık (geçerli değil|yürürlükte değil|geçerli değildir|uygulanmıyor|doğru değildir), yürürlükten (kalktı|kaldırıldı|kaldırılmış)',
  'altered-media':
    'manipülasyon, manipüle edilmiş, oynanmış, montaj, montajlanmış, fotomontaj, düzenlenmiş, değiştirilmiş, kurgulanmış, deepfake, derin sahte, yapay zeka, yapay zekâ, yapay zeka (ile|tarafından) (üretilmiş|oluşturulmuş|üretildi|hazırlanmış|oluşturuldu|üretilen), yapay zeka ürünü, photoshop, dijital olarak değiştirilmiş, üzerinde oynanmış, yapay zek(a|â)yla (üretilmiş|oluşturulmuş|üretildi|hazırlanmış|oluşturuldu|üretilen|hazırlandı), yapay zek(a|â) ile hazırlandı, (dijital olarak|dijital ortamda) (değiştirilmiş|değiştirildi|düzenlenmiş|düzenlendi|oynanmış|manipüle edilmiş|üretilmiş), (photoshop|fotoşop) (ile|ürünü|yardımıyla), yapay zek(a|â) (ile|tarafından|kullanılarak|yardımıyla|aracılığıyla) (üretilmiştir|oluşturulmuştur|yapılmış|yapıldı|üretilmişti|hazırlanmıştır), (kurgu|montaj) ürünü, yapay zek(a|â)yla (yapılmış|yapıldı)',
  other: 'diğer, görüş, yorum, analiz, açıklama',
  proven: 'doğrulandı, doğruluğu teyit edildi, teyitli, kanıtlandı',
  ended: `artık değil`,
  now: `şimdi, bugün, artık`,
  not: 'değil, değildir, hayır, asla, hiç, yok, hiçbir, hiçbir şekilde',
  fully:
    'tamamen, tümüyle, bütünüyle, kesinlikle, tam, tamamıyla, çok, tam olarak, oldukça, açıkça',
  mostly:
    'çoğunlukla, büyük ölçüde, neredeyse, genellikle, büyük oranda, ağırlıklı olarak, muhtemelen, esas olarak, çoğu, hemen hemen, özünde, temelde, esasen',
  partly: 'kısmen, yarı, bir kısmı, kısmi, bir ölçüde, yarısı, biraz',
  but: 'ama, ancak, fakat, lakin, yine de',
  or: `ya da, veya, yoksa`,
  and: 've',
  that: `ki, olduğu`,
  hearsay: `söyledi, söylüyor, söyleniyor, olduğu (söyleniyor|kanıtlanmadı|iddia), söyledikleri, dedi, diyor, diye, olduğunu (söyledi|söylüyor|iddia|belirtti|açıkladı|savundu|öne|düşünüyor|düşünüyorum|ileri), göre, iddia (etti|ediyor|ettiler), belirtti, açıkladı, savundu, inanıyor, inkâr, reddetti, yalanladı, eğer, keşke, belki, olabilir, sözde, güya, olsa, olsaydı, ise, kimse`,
  only: 'sadece, yalnızca, yalnız, sırf',
  evidence: `(resmi|resmî|TÜİK) (verilere|verilerine|istatistiklere|istatistiklerine|rakamlara) göre, (TÜİK'e|yasaya|yasalara|kanuna|anayasaya) göre`,
  never:
    'böyle bir (şey|olay|söz|yasa|karar) (söylemedi|yaşanmadı|yapmadı|olmadı|demedi|yok|yoktur), (bunu|böyle) söylemedi, hiç (yaşanmadı|olmadı), (bu sözü|bu sözleri|bu cümleyi|o sözü|bu ifadeyi) (hiç|hiçbir zaman|) söylemedi, … (ait değil|ait değildir)',
  lacking: '(kanıt|delil) … (yok|yoktur|bulunmuyor)',
  confirms: '… olduğu (doğru|doğrudur)',
  contrary:
    'iddianın aksine, iddiaların aksine, bu iddianın aksine, iddia edilenin aksine, iddia edildiğinin aksine, paylaşımdaki iddianın aksine, paylaşımda iddia edilenin aksine, sosyal medyadaki iddiaların aksine, sosyal medyada iddia edilenin aksine',
  asks: `… mi …, … mı …, … mu …, … mü …, … midir …, … mıdır …, … mudur …, … müdür …, acaba …`,
  yes: 'evet',
  no: 'hayır',
  claim:
    'iddia, iddiası, iddialar, iddianın, haber, haberi, bilgi, bilgisi, açıklama, paylaşım, paylaşımı, gönderi, mesaj, metin, içerik, alıntı, bu, bunlar, söz, ifade, belge, yazı, tweet, duyuru, bunların hiçbiri, hiçbiri, hiçbir şey, rakam, rakamı, rakamlar, oran, oranı, sayı, sayısı, veri, veriler, istatistik',
  media:
    'fotoğraf, fotoğrafı, fotoğraflar, fotoğrafın, görüntü, görüntüler, görüntüsü, görüntülerin, video, videosu, videolar, videonun, görsel, görselin, görseli, görseller, kayıt, ses kaydı, ekran görüntüsü, resim',
  filler:
    'bir, sonuç, karar, değerlendirme, derecelendirme, teyit, analiz sonucu, olarak, olduğu, olan, dir, dır, ile, da, de, doğruluk, puan, bulgu, viral, verilen',
};
