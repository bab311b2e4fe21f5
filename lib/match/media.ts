import { termOf } from '~/lib/text/entries';
import { languageOf } from '~/lib/text/languages';

/** Words for pictures and recordings, by language. Data only. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'photo photograph picture image video clip footage screenshot audio recording meme cartoon',
  es: 'foto fotografía imagen vídeo video grabación captura audio',
  pt: 'foto fotografia imagem vídeo gravação montagem áudio',
  fr: 'photo photographie image vidéo enregistrement capture montage',
  de: 'Foto Bild Video Aufnahme Bildschirmfoto Clip Aufzeichnung',
  it: 'foto fotografia immagine video filmato registrazione',
  nl: 'foto afbeelding video filmpje opname beeld',
  pl: 'zdjęcie fotografia obraz wideo film nagranie',
  ru: 'фото фотография снимок изображение видео запись кадр',
  id: 'gambar foto video rekaman',
  tr: 'fotoğraf görsel görüntü video',
};

/** Where a claim is about a picture it says so at once: "A video shows ...". */
const OPENING = 3;

let terms: ReadonlySet<string> | undefined;

/** The terms of all these words, whatever language a text is in; made once. */
export function mediaTerms(): ReadonlySet<string> {
  terms ??= new Set(
    Object.entries(WORDS).flatMap(([lang, words]) =>
      words.split(' ').map((word) => termOf(word, languageOf(lang))),
    ),
  );
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
