import { exceptions, filingHosts, isSiteOn } from '../../messages/reader-switch'
import { Fault } from '../../ui/components/Message'
import { Toast } from '../../ui/components/Toast'
import { faultModel } from '../../ui/models/fault-model'
import { AccessChoice } from '../../ui/options/AccessChoice'
import { KeptData } from '../../ui/options/KeptData'
import { KeyChoices } from '../../ui/options/KeyChoices'
import { KindChoices } from '../../ui/options/KindChoices'
import { OptionsSection } from '../../ui/options/OptionsSection'
import { PaperChoices } from '../../ui/options/PaperChoices'
import { ReaderChoices } from '../../ui/options/ReaderChoices'
import { useTexts } from '../../ui/texts-context'
import type { OptionsSession } from './options-session'

/** The options page, drawn from its session's state: one column of choices, each of which holds at once. */
export function OptionsApp({ options }: { readonly options: OptionsSession }) {
  const { kinds, reader, paper, allowed, keys, kept, fault, notice } = options.state
  const t = useTexts()
  return (
    <main class="options">
      <header class="options-head">
        <p class="kicker">{t('appName')}</p>
        <h1>{t('options')}</h1>
        <p class="soft">{t('optionsKept')}</p>
      </header>
      {fault.value !== null && <Fault fault={faultModel(fault.value)} onRetry={() => location.reload()} />}
      {allowed.value === false && <AccessChoice allowed={false} onAllow={options.allow} />}
      {reader.value && (
        <ReaderChoices
          on={reader.value.on}
          hosts={filingHosts.map((name) => ({ name, on: isSiteOn(reader.value!, name) }))}
          sites={exceptions(reader.value).sites}
          onSwitch={options.switchReader}
          onSite={options.switchSite}
          onAddSite={options.addSite}
        />
      )}
      {paper.value && (
        <PaperChoices paper={paper.value === 'device' ? null : paper.value} onPaper={options.choosePaper} />
      )}
      {kinds.value && <KindChoices kinds={kinds.value} onKinds={options.chooseKinds} />}
      <KeyChoices keys={keys.value} onChange={options.changeKeys} />
      <KeptData kept={kept.value} onForgetPlaces={options.forgetPlaces} />
      {allowed.value && <AccessChoice allowed onAllow={options.allow} />}
      <OptionsSection title={t('optionsLanguage')}>
        <p>{t('optionsLanguageHelp')}</p>
      </OptionsSection>
      {notice.value && <Toast text={notice.value} stay={4000} onClose={() => (notice.value = null)} />}
    </main>
  )
}
