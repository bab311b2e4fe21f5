import { expect, it } from 'vitest';
import { BADGE_HEIGHTS } from '~/lib/marks/badge-size';
import { BADGE_STYLE } from '~/lib/marks/badge-style';

it.each(
  Object.entries(BADGE_HEIGHTS),
)('a badge of the %s height is as large as its place was reckoned', (name, {
  block,
  text,
  icon,
  gap,
  before,
  after,
  border,
}) => {
  const [, rule] = new RegExp(`data-height=${name}\\]\\) button \\{([^}]*)\\}`).exec(BADGE_STYLE)!;
  expect(rule!.trim()).toBe(
    `--block: ${block}px; --text: ${text}px; --icon: ${icon}px; --gap: ${gap}px;` +
      ` --padding: ${before}px ${after}px;`,
  );
  expect(BADGE_STYLE).toContain(`border: ${border}px solid var(--edge)`);
});

it('a badge that is not placed yet is as high as it will be measured', () => {
  const { block } = BADGE_HEIGHTS.regular;
  expect(BADGE_STYLE).toContain(`block-size: ${block}px !important; margin: 0 0 -${block}px`);
});
