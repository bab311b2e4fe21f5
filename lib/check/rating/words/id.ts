import type { RatingWords } from '../lexicon.ts';

/** Indonesian and Malay. */
export const id: RatingWords = {
  true: 'benar, fakta, betul, sah, asli, tepat, akurat, kebenaran, valid, nyata',
  mixed:
    'setengah benar, separuh benar, campuran, dibesar-besarkan, berlebihan, dilebih-lebihkan, kurang tepat, kurang akurat, bertentangan, kontradiktif',
  'mostly-false': 'kurang benar',
  false:
    'salah, keliru, palsu, hoaks, hoax, bohong, dusta, kebohongan, fitnah, rekaan, disinformasi, misinformasi, tidak benar, tidak betul, tak benar, tidak tepat, tidak akurat, fiktif, penipuan, scam, mitos, konten palsu, konten tiruan, berita palsu, berita bohong, kabar bohong, direkayasa, rekayasa, tiruan, auta, tipu, tipuan, informasi salah, modus penipuan, impostor, imposter, fake, fabrikasi, dibuat-buat, hoaks lama, karut, palsu sepenuhnya, teori konspirasi, impersonasi, salah atribusi, disinformasi hoaks, informasi palsu, kabar palsu, tidak sesuai fakta, hoaks berulang, misinformasi hoaks, miskonsepsi, tidak sesuai (dengan|) (fakta|kenyataan|kebenaran), bertentangan dengan (fakta|kenyataan), berlawanan dengan fakta, tidak berdasar fakta',
  unproven:
    'tidak terbukti, belum terbukti, belum dapat (dibuktikan|dipastikan|diverifikasi), tidak dapat (dibuktikan|diverifikasi|disahkan), tidak bisa (dibuktikan|diverifikasi), tidak ada bukti*, tiada bukti*, tanpa bukti, tak terbukti, tak ada bukti, belum ada bukti, (tidak|belum) (terverifikasi|diverifikasi|disahkan), tidak berdasar, tidak berasas, tak berdasar, tanpa dasar, diragukan, meragukan, belum jelas, tidak jelas, kontroversial, rumor, desas desus, khabar angin, unproven, belum pasti, belum tentu, tidak pasti, spekulasi, perlu bukti, (tidak|belum) ada (penelitian|studi|riset|bukti) yang (membuktikan|menunjukkan|mendukung), tidak ditemukan bukti, (tak|tidak) (satu pun|ada satu pun) bukti, tidak ada (satu pun|satupun) bukti, tidak (terbukti kebenarannya|dapat dipastikan kebenarannya), tidak dapat (dibuktikan|dikonfirmasi)',
  'misleading-context':
    'menyesatkan, sesat, mengelirukan, misleading, konten menyesatkan, konteks (salah|yang salah|keliru|palsu|hilang), konteks yang keliru, salah konteks, keliru konteks, di luar konteks, luar konteks, tanpa konteks, kurang konteks, tidak ada konteks, koneksi salah, koneksi yang salah, hubungan salah, keterangan salah, memelintir, dipelintir, tidak lengkap, (video|foto|gambar) (lama|usang), clickbait, diputarbelitkan, kehilangan konteks, konten yang menyesatkan, false context, false connection, misleading content, keliru dan menyesatkan',
  satire:
    'satire, satir, sindiran, parodi, satire atau parodi, satir atau parodi, lelucon, humor, candaan, gurauan, lawak, (situs|laman|akun|halaman|media|portal|artikel|konten) (satire|satir|parodi|humor|komedi|lelucon)',
  outdated:
    'kedaluwarsa, kadaluarsa, usang, lawas, lapuk, sudah tidak berlaku, informasi lama, berita lama, sudah lama, berita lawas, sudah tidak (berlaku|relevan|benar|sesuai), tidak lagi (berlaku|relevan|benar), tidak berlaku lagi',
  'altered-media':
    'dimanipulasi, manipulasi, konten manipulasi, konten yang dimanipulasi, suntingan, disunting, editan, diedit, hasil edit, diubah, ubahsuai, diubah suai, montase, manipulated content, deepfake, (hasil|buatan|dibuat|dihasilkan|dibuat dengan|buatan teknologi) (ai|kecerdasan buatan|artificial intelligence), kecerdasan buatan, hasil suntingan, hasil rekayasa, dijana ai, hasil (suntingan|editan|rekayasa|manipulasi|olahan), (disunting|diedit|direkayasa|dimanipulasi|diubah) secara digital, (dibuat|dihasilkan) (dengan|menggunakan|oleh|melalui) (ai|kecerdasan buatan|akal imitasi), rekayasa (digital|ai)',
  other: 'lainnya, lain-lain, klarifikasi, penjelasan, opini, edukasi',
  proven: 'sahih, terbukti, terverifikasi, shahih',
  ended: `tidak lagi, bukan lagi, sudah tidak, sudah bukan`,
  now: `sekarang, kini`,
  not: 'tidak, bukan, bukanlah, tak, belum, tiada, jangan, tidaklah, bukannya, tidak ada, tidak satu pun, tak ada',
  fully:
    'sepenuhnya, sama sekali, benar-benar, seluruhnya, total, sangat, secara total, 100 persen, bukan hanya, tidak hanya, bukan sekadar',
  mostly:
    'sebagian besar, hampir, kebanyakan, umumnya, mayoritas, cenderung, secara umum, kemungkinan, hampir seluruhnya, pada dasarnya, pada intinya, secara garis besar',
  partly: 'sebagian, separuh, setengah, sebahagian, separa, beberapa bagian, agak, sedikit',
  but: 'tetapi, tapi, namun, meski, meskipun, akan tetapi, walaupun',
  or: `atau, ataukah`,
  and: 'dan, serta',
  that: `bahwa`,
  hearsay: `mengatakan, kata, katanya, berkata, menurut, mengklaim, menyatakan, menyebut, menyebutkan, percaya, yakin, membantah, menyangkal, jika, kalau, bila, apabila, mungkin, barangkali, bisa, dapat, boleh jadi, seandainya, andai, andaikan, konon, diduga`,
  evidence:
    '(menurut|berdasarkan|sesuai|sesuai dengan) (data|statistik) (resmi|BPS|Badan Pusat Statistik|), menurut (BPS|Badan Pusat Statistik|undang undang)',
  never:
    'tidak pernah (terjadi|mengatakan|mengucapkan) (itu|ini|hal itu|hal ini|hal tersebut|kalimat itu|), tidak mengatakan (itu|ini|hal itu|hal ini|hal tersebut), tidak pernah (mengatakan|mengucapkan|menyampaikan) (kalimat|ucapan|kata kata|pernyataan) (itu|ini|tersebut), … (bukan|tidak) (berasal|dikeluarkan|diterbitkan) (dari|oleh)',
  confirms: '(benar|adalah benar|memang benar) bahwa …, benar bahawa …',
  contrary:
    'berbeda dengan …, bertentangan dengan …, berlawanan dengan …, tidak seperti yang diklaim, berbeda dengan yang diklaim',
  asks: `benarkah …, apakah …, betulkah …, adakah …, mungkinkah …, bisakah …, siapa …, mengapa …, bagaimana …, … *kah`,
  yes: 'ya, iya',
  no: 'tidak, bukan',
  claim:
    'klaim, dakwaan, pernyataan, kenyataan, berita, kabar, informasi, info, pesan, mesej, unggahan, postingan, narasi, ini, itu, konten, kandungan, artikel, kutipan, surat, teks, tersebut, isu, judul, kiriman, maklumat, hantaran, poster, narasinya, beritanya, klaimnya, angka, angkanya, data, datanya, statistik, jumlah, jumlahnya',
  media:
    'foto, gambar, video, videonya, audio, rekaman, klip, tangkapan layar, infografis, fotonya, gambarnya',
  filler:
    'adalah, ialah, yang, merupakan, kesimpulan, hasil, hasil periksa fakta, cek fakta, penilaian, putusan, rating, status, kategori, viral, kami, secara, fakta atau hoax, digital, dengan, memang',
};
