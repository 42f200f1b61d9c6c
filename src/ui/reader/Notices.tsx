import { CircleAlert, ExternalLink, FileText, FolderOpen, Lock, RotateCw, ShieldCheck } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'
import { openFaultModel, type OpenFault } from './open-fault-model'

/** Shown where there is no document: a way to open one. */
export function StartNotice({ onPick }: { readonly onPick: () => void }) {
  const t = useTexts()
  return (
    <section class="notice">
      <Icon node={FileText} size={28} />
      <h2>{t('readerStart')}</h2>
      <p class="soft">{t('readerStartHelp')}</p>
      <p class="notice-actions">
        <button type="button" class="button main" onClick={onPick}>
          <Icon node={FolderOpen} size={15} />
          {t('readerPick')}
        </button>
        <span class="soft">{t('readerDrop')}</span>
      </p>
    </section>
  )
}

interface FaultNoticeProps {
  readonly fault: OpenFault
  /** What was asked for, as far as it can be shown. */
  readonly given: string | null
  readonly onRetry: () => void
  /** Leads to the browser's own viewer; null where there is nothing that it could show. */
  readonly onOriginal: (() => void) | null
  readonly onAllow: () => void
  readonly onPick: () => void
}

/** Says why a document is not on show and what can be done. */
export function FaultNotice({ fault, given, onRetry, onOriginal, onAllow, onPick }: FaultNoticeProps) {
  const t = useTexts()
  const model = openFaultModel(fault)
  const needsLeave = fault.kind === 'no access'
  return (
    <section class="notice" role="alert">
      <Icon node={CircleAlert} size={28} />
      <h2>{t(model.title)}</h2>
      <p class="soft">
        {t(model.help)}
        {'status' in fault && <span class="figures"> (HTTP {fault.status})</span>}
      </p>
      {given && <p class="notice-address">{given}</p>}
      <p class="notice-actions">
        {needsLeave && (
          <button type="button" class="button main" onClick={onAllow}>
            <Icon node={ShieldCheck} size={15} />
            {t('tabAllow')}
          </button>
        )}
        {model.retry && !needsLeave && (
          <button type="button" class="button main" onClick={onRetry}>
            <Icon node={RotateCw} size={15} />
            {t('retry')}
          </button>
        )}
        {onOriginal ? (
          <button type="button" class="button" onClick={onOriginal}>
            <Icon node={ExternalLink} size={15} />
            {t('readerOriginal')}
          </button>
        ) : (
          <button type="button" class="button" onClick={onPick}>
            <Icon node={FolderOpen} size={15} />
            {t('readerPick')}
          </button>
        )}
      </p>
    </section>
  )
}

interface PasswordNoticeProps {
  readonly wrong: boolean
  readonly onGive: (password: string) => void
  readonly onGiveUp: () => void
}

/** Asks for a document's password. */
export function PasswordNotice({ wrong, onGive, onGiveUp }: PasswordNoticeProps) {
  const t = useTexts()
  const [password, setPassword] = useState('')
  return (
    <form
      class="notice"
      onSubmit={(event) => {
        event.preventDefault()
        if (password) onGive(password)
        setPassword('')
      }}
    >
      <Icon node={Lock} size={28} />
      <h2>{t('readerPasswordTitle')}</h2>
      <p class="soft">{t('readerPasswordHelp')}</p>
      <input
        class="password"
        type="password"
        name="password"
        autofocus
        autocomplete="off"
        maxLength={200}
        aria-label={t('readerPassword')}
        placeholder={t('readerPassword')}
        aria-invalid={wrong}
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      {wrong && (
        <p class="bad" role="alert">
          {t('readerPasswordWrong')}
        </p>
      )}
      <p class="notice-actions">
        <button type="submit" class="button main">
          {t('readerUnlock')}
        </button>
        <button type="button" class="button" onClick={onGiveUp}>
          {t('readerStop')}
        </button>
      </p>
    </form>
  )
}
