import type { MentionKind } from '../../core/analysis/mention'

/** A short stroke in the line and colour in which a kind is underlined in the text. */
export const KindMark = ({ kind }: { readonly kind: MentionKind }) => (
  <span class={`kind-mark kind-${kind}`} aria-hidden="true" />
)
