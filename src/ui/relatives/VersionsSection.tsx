import { Link2, Unlink2 } from 'lucide'
import type { FilingRecord } from '../../core/annotation/filing'
import type { Relatives, Version } from '../../core/annotation/relatives'
import { ExternalLink } from '../components/ExternalLink'
import { IconButton } from '../components/IconButton'
import { EmptyLine } from '../components/Message'
import { dateLabel, languageLabel } from '../labels'
import type { Translate } from '../texts'
import { useTexts } from '../texts-context'
import { OpenLink } from './OpenLink'
import { OtherNotes } from './OtherNotes'
import type { RelativesActions } from './relatives-actions'

interface VersionsSectionProps extends Pick<RelativesActions, 'onOpen' | 'onTie'> {
  readonly relatives: Pick<Relatives, 'versions' | 'candidates'>
  /** A search for the filing in the other language, where it is not known. */
  readonly twinSearch: string | null
}

/** The filing in the other language and in other formats, with the reader's notes there; and what could be tied to it by hand. */
export function VersionsSection({ relatives, twinSearch, onOpen, onTie }: VersionsSectionProps) {
  const t = useTexts()
  const { versions, candidates } = relatives
  const hasTwin = versions.some(({ kind }) => kind === 'twin')
  return (
    <>
      {versions.length > 0 && (
        <ul class="list versions">
          {versions.map((version) => (
            <VersionRow key={version.filing.id} {...{ version, onOpen, onTie }} />
          ))}
        </ul>
      )}
      {versions.length === 0 && <EmptyLine text={t('noVersions')} />}
      {!hasTwin && candidates.length > 0 && (
        <>
          <p class="kicker">{t('versionCandidates')}</p>
          <ul class="list versions">
            {candidates.map((filing) => (
              <li key={filing.id} class="version">
                <div class="version-text">
                  <p class="version-what">{versionLabel(t, filing)}</p>
                  <OpenLink filing={filing} onOpen={onOpen}>
                    {titleOf(t, filing)}
                  </OpenLink>
                </div>
                <IconButton
                  icon={Link2}
                  label={t('versionTie', titleOf(t, filing))}
                  onClick={() => onTie(filing.id, 'together')}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {!hasTwin && twinSearch && (
        <p class="links">
          <ExternalLink url={twinSearch}>{t('searchTwin')}</ExternalLink>
        </p>
      )}
    </>
  )
}

type VersionRowProps = { readonly version: Version } & Pick<RelativesActions, 'onOpen' | 'onTie'>

function VersionRow({ version: { kind, by, filing, notes }, onOpen, onTie }: VersionRowProps) {
  const t = useTexts()
  const what = kind === 'copy' ? t('versionCopy') : versionLabel(t, filing)
  const facts = [what, filing.date && dateLabel(t, filing.date), by === 'reader' && t('versionByReader')]
  return (
    <li class="version">
      <div class="version-text">
        <p class="version-what">{facts.filter(Boolean).join(' · ')}</p>
        <OpenLink filing={filing} onOpen={onOpen}>
          {titleOf(t, filing)}
        </OpenLink>
        <OtherNotes filing={filing} notes={notes} onOpen={onOpen} />
      </div>
      {kind !== 'copy' && (
        <IconButton
          icon={Unlink2}
          label={t('versionUntie', titleOf(t, filing))}
          onClick={() => onTie(filing.id, 'apart')}
        />
      )}
    </li>
  )
}

const titleOf = (t: Translate, { title }: FilingRecord): string => title ?? t('untitledFiling')

/** "Chinese, PDF". */
function versionLabel(t: Translate, { id, language }: FilingRecord): string {
  const format = /\.([a-z]{3,4})$/.exec(id)?.[1] ?? ''
  const words = [
    language && languageLabel(t, language),
    format.startsWith('htm') ? 'HTML' : format.toUpperCase(),
  ]
  return words.filter(Boolean).join(' · ')
}
