import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** Small facts in a row, a dot between each two. The dots stand outside, whatever the writing. */
export function Dotted({ children }: { children: ComponentChildren }) {
  return (
    <>
      {toChildArray(children).map((child, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {child}
        </Fragment>
      ))}
    </>
  );
}
