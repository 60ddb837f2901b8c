import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { withMarking } from '#core/briefing/step/write-text.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Paper } from '#exporters/page/papers.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { settleMarking } from '#store/briefing/settle-marking.ts';
import type { State } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import type { HandOutProps, Settings } from './hand-out-parts.ts';
import { briefingMakers, pictureMakers } from './make/makers.ts';
import { figurePartsOf, today } from './model/figure-parts.ts';
import { handOutOf } from './model/hand-out-of.ts';
import { pictureSheet } from './model/picture-sheet.ts';
import { Outputs } from './Outputs.tsx';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useMaking } from './use-making.ts';
import { useStepSheets } from './use-step-sheets.ts';
import styles from './hand-out.module.css';

/** Letter where people use it. Source: CLDR, paper size of territories. */
const usualPaper = (): Paper =>
  /-(?:US|CA|MX|PH|CL|CO|CR|GT|NI|PA|SV|VE)\b/u.test(navigator.language) ? 'Letter' : 'A4';

const shownSteps = ({ steps }: State): number => steps.filter(({ skip }) => skip !== true).length;

type Chosen = Omit<Settings, 'marking' | 'aspect'>;

const usualSettings = (state: State): Chosen => ({
  subject: shownSteps(state) > 0 ? 'briefing' : 'picture',
  title: textIn(state.document?.meta.title ?? '', state.language),
  paper: usualPaper(),
  layout: 'sources',
});

type FormProps = HandOutProps & { readonly state: State };

const Form = (props: FormProps): ReactElement => {
  const { arrangeView } = props;
  const briefing = useStore((now) => now.briefing);
  const changeBriefing = useStore((now) => now.changeBriefing);
  const state = useMemo(() => ({ ...props.state, briefing }), [props.state, briefing]);
  const { document, language } = state;
  const { handOut: words } = useLaterMessages();
  const [chosen, setChosen] = useState(() => usualSettings(state));
  const settings: Settings = {
    ...chosen,
    marking: textIn(briefing.marking ?? '', language),
    aspect: briefing.aspect ?? '16:9',
  };
  const change = ({ marking, aspect, ...next }: Settings): void => {
    setChosen(next);
    const main = document?.meta.lang ?? 'en';
    if (marking !== settings.marking)
      changeBriefing(withMarking(briefing, marking, language, main), `marking ${language}`);
    if (aspect !== settings.aspect) changeBriefing({ ...briefing, aspect });
  };
  const store = useStoreApi();
  // A field that is taken away while it is typed in is never told that it was left.
  useEffect(() => () => settleMarking(store), [store]);
  const making = useMaking();
  const parts = useMemo(() => figurePartsOf(props.state), [props.state]);
  const steps = useStepSheets(settings.aspect, arrangeView);
  const { subject, title, marking } = settings;
  const sheets = useMemo(
    () => (subject === 'briefing' ? steps : parts && [pictureSheet(parts, title)]),
    [subject, steps, parts, title],
  );
  const handOut = useMemo(
    () => document && sheets && handOutOf({ document, title, sheets, marking, language, day: today() }),
    [document, title, sheets, marking, language],
  );
  const wish = handOut && { ...props, state, handOut, settings, made: `${today()}T00:00:00Z` };
  const makers =
    wish === null ? [] : subject === 'briefing' ? briefingMakers(wish) : parts ? pictureMakers(wish, parts) : [];
  return (
    <div className={styles['columns']}>
      <div className={styles['form']}>
        <SettingsForm
          settings={settings}
          steps={shownSteps(state)}
          hasPicture={parts !== null}
          onChange={change}
          onMarked={() => settleMarking(store)}
        />
        <Outputs makers={makers} making={making} />
        <Progress making={making} />
      </div>
      {handOut === null || handOut.sheets.length === 0 ? (
        <p className={styles['empty']}>{subject === 'briefing' ? words.arranging : words.noPicture}</p>
      ) : (
        <Preview handOut={handOut} paper={settings.paper} />
      )}
    </div>
  );
};

/** Hands out the picture on the screen or the briefing, and shows beforehand what it will be. */
export const HandOutDialog = (props: HandOutProps): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const store = useStoreApi();
  const closePage = useStore((state) => state.closePage);
  // As it is when it is asked for: nothing changes on the screen under a dialog.
  const [state] = useState(() => store.getState());
  return (
    <Dialog
      look="wide"
      title={words.title}
      description={words.description}
      closeLabel={words.close}
      onClose={closePage}
    >
      <Form {...props} state={state} />
    </Dialog>
  );
};
