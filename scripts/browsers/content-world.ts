import type { CDPSession, Page } from 'playwright-core';
import { type PageScript, toExpression } from './page-script.ts';

/**
 * Evaluates in the world of an extension's content script, in the page's main frame. A page whose
 * content script has not come yet gives an error that says so.
 */
export async function evaluateInWorld<Result, Args extends unknown[]>(
  page: Page,
  origin: string,
  script: PageScript<Args, Result>,
  args: Args,
): Promise<Result> {
  return inWorld(page, origin, async (session, contextId) => {
    if (contextId === undefined) throw new Error(`${page.url()} has no content script`);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: toExpression(script, args),
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Result;
  });
}

/** Whether the extension's content script is in the page's main frame. */
export function hasWorld(page: Page, origin: string): Promise<boolean> {
  return inWorld(page, origin, async (_session, contextId) => contextId !== undefined);
}

/** Finds the world anew each time: every navigation replaces it. */
async function inWorld<Result>(
  page: Page,
  origin: string,
  use: (session: CDPSession, contextId: number | undefined) => Promise<Result>,
): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    let contextId: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId, type } = context.auxData as { frameId: string; type: string };
      const isOurs = type === 'isolated' && `${context.origin}/` === origin;
      if (!isOurs || frameId !== frameTree.frame.id) return;
      // The world of a content script whose extension was reloaded is still there.
      contextId = Math.max(contextId ?? 0, context.id);
    });
    // Answers only after it has told of every context there is.
    await session.send('Runtime.enable');
    return await use(session, contextId);
  } finally {
    await session.detach().catch(() => undefined);
  }
}
