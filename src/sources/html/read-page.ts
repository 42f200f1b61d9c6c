import { composeSteps } from '../../core/text/compose-document'
import type { NormalisedPiece } from '../../core/text/compose-document'
import { normaliseSteps } from '../../core/text/normalise-source'
import { finish } from '../../core/text/steps'
import { indexSteps, Page } from './page'
import { walk } from './walk'
import type { Block, WalkOptions } from './walk'

/** How many blocks are normalised in one step, where they are small. */
const stepUnits = 16_000

const keyOf = (block: Block): string => (block.preformatted ? 'p' : 'b') + block.text

/**
 * Reads the visible text below `root` (an element or a document) in steps of a few milliseconds; the return value is the page; with
 * `options.most` it may hold but the beginning of the text. Of `before`, the page as it was read earlier, every block whose text is still the same is taken over without normalising it again.
 */
export function* readPageSteps(root: Node, options: WalkOptions, before?: Page): Generator<void, Page> {
  const blocks: Block[] = []
  const isWhole = yield* walk(root, options, blocks)
  const known = before && knownPieces(before, blocks)
  const pieces: NormalisedPiece[] = []
  let units = 0
  for (const block of blocks) {
    pieces.push(known?.(block) ?? (yield* normalise(block)))
    units += block.text.length + 64
    if (units > stepUnits) {
      units = 0
      yield
    }
  }
  const document = yield* composeSteps(pieces)
  return new Page(root, blocks, pieces, document, yield* indexSteps(blocks), isWhole)
}

/** What the blocks of a page were normalised to: found by the block itself, or by its text where that was read anew. */
function knownPieces(before: Page, now: readonly Block[]): (block: Block) => NormalisedPiece | undefined {
  const pieces = new Map(before.blocks.map((block, i) => [block, before.normalised[i] as NormalisedPiece]))
  const kept = new Set(now)
  const gone = before.blocks.filter((block) => !kept.has(block))
  const byText = new Map(gone.map((block) => [keyOf(block), pieces.get(block) as NormalisedPiece]))
  return (block) => pieces.get(block) ?? byText.get(keyOf(block))
}

function* normalise(block: Block): Generator<void, NormalisedPiece> {
  const steps = normaliseSteps(block.text, block.preformatted ? 'layout' : 'boundaries')
  return { source: block.text, normalised: block.text.length > stepUnits ? yield* steps : finish(steps) }
}

/** Reads the visible text below `root` at once. */
export const readPage = (root: Node, options: WalkOptions): Page => finish(readPageSteps(root, options))
