import { analyse } from '~/lib/text/analyse';

/** Words for pictures and recordings, a language to a line. Data only. */
const WORDS = `
photo photograph picture image video clip footage screenshot audio recording meme cartoon
foto fotografía imagen vídeo video grabación captura audio
foto fotografia imagem vídeo gravação montagem áudio
photo photographie image vidéo enregistrement capture montage
Foto Bild Video Aufnahme Bildschirmfoto Clip Aufzeichnung
foto fotografia immagine video filmato registrazione
foto afbeelding video filmpje opname beeld
zdjęcie fotografia obraz wideo film nagranie
фото фотография снимок изображение видео запись кадр
gambar foto video rekaman
fotoğraf görsel görüntü video
`;

/** Where a claim is about a picture it says so at once: "A video shows ...". */
const OPENING = 3;

let terms: ReadonlySet<string> | undefined;

function mediaTerms(): ReadonlySet<string> {
  const langs = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'id', 'tr'];
  const lines = WORDS.trim().split('\n');
  terms ??= new Set(lines.flatMap((line, at) => analyse(line, langs[at]!).map(({ term }) => term)));
  return terms;
}

/**
 * Whether a check judges what a picture or recording shows, of which the passage does not speak:
 * "A video shows troops in the capital" may be false though the troops are there.
 */
export function isOnlyOfMedia(claim: readonly string[], passage: readonly string[]): boolean {
  const media = mediaTerms();
  if (!claim.slice(0, OPENING).some((term) => media.has(term))) return false;
  return !passage.some((term) => media.has(term));
}
