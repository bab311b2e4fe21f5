import type { RatingWords } from '../lexicon.ts';

export const az: RatingWords = {
  true: 'doğru, doğrudur, həqiqət, həqiqətdir, həqiqi, düzgün, düzgündür, gerçək, düz',
  mixed:
    'yarı doğru, yarıdoğru, yarımçıq həqiqət, yarı həqiqət, şişirdilib, şişirtmə, qarışıq, qeyri dəqiq, yarımçıq doğru',
  false:
    'yalan, yalandır, yanlış, yanlışdır, səhv, səhvdir, saxta, saxtadır, uydurma, feyk, fake, aldatma, fırıldaq, dezinformasiya, doğru deyil, həqiqəti əks etdirmir, təkzib, təkzib edilib, mif, uydurulmuş, qeyri düzgün, həqiqətə uyğun (deyil|gəlmir), (reallığı|gerçəkliyi) əks etdirmir, həqiqətdən uzaqdır, (reallığa|gerçəkliyə) uyğun (deyil|gəlmir), faktlara ziddir',
  unproven:
    'sübut olunmayıb, sübutsuz, təsdiqlənməyib, təsdiqini tapmayıb, əsassız, əsassızdır, şübhəli, mübahisəli, qeyri müəyyən, şayiə, sübut yoxdur, fakt yoxdur, yoxlanıla bilmir, təsdiqlənmir, heç nə (sübut etmir|təsdiqləmir), heç bir sübut (yoxdur|təqdim olunmayıb|göstərilməyib), sübut (təqdim olunmayıb|tapılmayıb)',
  'misleading-context':
    'yanıltıcı, yanlış yönləndirmə, çaşdırıcı, aldadıcı, kontekstdən çıxarılıb, kontekstdən kənar, kontekst çatışmır, natamam, təhrif, təhrif olunub, manipulyasiya xarakterli, köhnə (video|foto|şəkil|görüntü), manipulyasiya, çaşdırıcıdır, yanıldıcıdır',
  satire:
    'satira, parodiya, yumor, zarafat, (satirik|yumoristik|satira) (sayt*|səhifə*|portal*|hesab*|jurnal*|məzmun)',
  outdated:
    'köhnəlmiş, köhnə, köhnəlib, aktual deyil, artıq (qüvvədə deyil|keçərli deyil|aktual deyil|doğru deyil)',
  'altered-media':
    'manipulyativ, montaj, fotomontaj, redaktə edilib, dəyişdirilib, deepfake, süni intellekt, süni intellektlə yaradılıb, (foto|video|şəkil) manipulyasiya, fotomanipulyasiya, rəqəmsal (redaktə|dəyişdirilib), fotoşop, fotoşopla hazırlanıb, montaj edilib, süni intellekt vasitəsilə',
  proven: 'təsdiqlənib',
  ended: `artıq deyil`,
  now: `indi`,
  not: 'deyil, deyildir, yox, heç, xeyr, yoxdur',
  fully: 'tamamilə, tam, bütünlüklə, qətiyyən, çox, mütləq, tamam',
  mostly: 'əsasən, böyük ölçüdə, demək olar ki, təxminən, çox hissəsi, ehtimal ki, daha çox',
  partly: 'qismən, yarı, yarım, bir hissəsi, müəyyən qədər',
  but: 'amma, ancaq, lakin, fəqət',
  or: `yoxsa, ya da, və ya`,
  and: 'və',
  that: `ki, olduğu`,
  hearsay: `dedi, deyir, deyib, görə, iddia (edir|etdi|edib), bildirdi, bildirib, inanır, inkar, əgər, kaş, bəlkə, ola bilər, guya, sözdə, heç kim`,
  only: 'sadəcə, yalnız, təkcə',
  confirms: 'doğrudur ki …, həqiqətdir ki …',
  contrary:
    'iddia edilənin əksinə, iddia olunanın əksinə, paylaşımda deyilənin əksinə, iddianın əksinə, iddiaların əksinə',
  asks: `… mi …, … mı …, … mu …, … mü …, … *mı, … *mi, … *mu, … *mü, … *durmu, görəsən …, doğrudanmı …`,
  yes: 'bəli, hə',
  no: 'xeyr, yox',
  claim: 'iddia, iddiası, iddialar, xəbər, məlumat, bəyanat, paylaşım, mətn, bu, mesaj, fikir',
  media: 'foto, fotosu, şəkil, video, videosu, görüntü, görüntülər, səs yazısı',
  filler: 'bir, nəticə, qiymətləndirmə, qərar, kimi, olaraq, yekun',
};
