import type { RatingWords } from '../lexicon.ts';

export const az: RatingWords = {
  true: 'doğru, doğrudur, həqiqət, həqiqətdir, həqiqi, düzgün, düzgündür, gerçək, düz',
  mixed:
    'yarı doğru, yarıdoğru, yarımçıq həqiqət, yarı həqiqət, şişirdilib, şişirtmə, qarışıq, qeyri dəqiq, yarımçıq doğru',
  false:
    'yalan, yalandır, yanlış, yanlışdır, səhv, səhvdir, saxta, saxtadır, uydurma, feyk, fake, aldatma, fırıldaq, dezinformasiya, doğru deyil, həqiqəti əks etdirmir, təkzib, təkzib edilib, mif, uydurulmuş, qeyri düzgün',
  unproven:
    'sübut olunmayıb, sübutsuz, təsdiqlənməyib, təsdiqini tapmayıb, əsassız, əsassızdır, şübhəli, mübahisəli, qeyri müəyyən, şayiə, sübut yoxdur, fakt yoxdur, yoxlanıla bilmir, təsdiqlənmir',
  'misleading-context':
    'yanıltıcı, yanlış yönləndirmə, çaşdırıcı, aldadıcı, kontekstdən çıxarılıb, kontekstdən kənar, kontekst çatışmır, natamam, təhrif, təhrif olunub, manipulyasiya xarakterli, köhnə (video|foto|şəkil|görüntü), manipulyasiya, çaşdırıcıdır, yanıldıcıdır',
  satire: 'satira, parodiya, yumor, zarafat',
  outdated: 'köhnəlmiş, köhnə, köhnəlib, aktual deyil',
  'altered-media':
    'manipulyativ, montaj, fotomontaj, redaktə edilib, dəyişdirilib, deepfake, süni intellekt, süni intellektlə yaradılıb, (foto|video|şəkil) manipulyasiya, fotomanipulyasiya',
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
  asks: `… mi …, … mı …, … mu …, … mü …, … *mı, … *mi, … *mu, … *mü, … *durmu, görəsən …, doğrudanmı …`,
  yes: 'bəli, hə',
  no: 'xeyr, yox',
  claim: 'iddia, iddiası, iddialar, xəbər, məlumat, bəyanat, paylaşım, mətn, bu, mesaj, fikir',
  media: 'foto, fotosu, şəkil, video, videosu, görüntü, görüntülər, səs yazısı',
  filler: 'bir, nəticə, qiymətləndirmə, qərar, kimi, olaraq, yekun',
};
