/**
 * Checked claims on the demo site, by path: the beginning of each passage with its stance, in page
 * order. Every other passage of the site must stay unmarked.
 */
export const EXPECTED: Record<string, [passage: string, stance: string][]> = {
  '/': [
    ['NATO Chief Seeks Stronger Defense Cooperation with South Korea', 'asserts'],
    ['No, the MMR vaccine does not cause autism', 'denies'],
    ['NATO chief expresses interest in increased defense cooperation', 'asserts'],
    ['Volcanoes emit more carbon dioxide than humans, columnist claims', 'reports'],
    ['Is the Great Wall of China visible from the Moon?', 'reports'],
  ],
  '/world/nato-south-korea': [
    ['NATO Chief Seeks Stronger Defense Cooperation with South Korea', 'asserts'],
  ],
  '/world/nato-seoul': [
    ['NATO chief expresses interest in increased defense cooperation', 'asserts'],
  ],
  '/world/rutte-lee': [],
  '/science/great-wall': [['Is the Great Wall of China visible from the Moon?', 'reports']],
  '/opinion/volcanoes': [['Volcanoes emit more carbon dioxide than humans', 'reports']],
  '/local/ferry-timetable': [],
  '/sport/harbour-cup': [],
  '/health/measles-clinic': [],
  '/about': [],
  '/shop': [],
};
