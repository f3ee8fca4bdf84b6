'use client';

import { useEffect, useState } from 'react';
import { keepCopies } from './keep';
import styles from './offline.module.css';
import { removeCopies } from './remove';
import { canKeepCopies, HAS_OFFLINE_COPY, isTurnedOff, rememberChoice } from './setting';

type State = 'unknown' | 'impossible' | 'on' | 'off' | 'refused';

const STATES: Record<Exclude<State, 'unknown'>, string> = {
  impossible: HAS_OFFLINE_COPY
    ? 'この接続またはブラウザでは保存できません（https での接続が必要です）。通信のないところでは開けません。'
    : 'このサイトは、オフライン用の保存をしない設定で公開されています。',
  on: 'このブラウザでは、オフライン用に保存する設定です。',
  off: 'このブラウザでは、オフライン用に保存しません。保存したものは消しました。',
  refused: 'ブラウザの設定により、変更できませんでした。',
};

/** Says whether this browser keeps copies for use without a network, and turns them off and on. */
export function OfflineSetting() {
  const [state, setState] = useState<State>('unknown');
  useEffect(() => {
    if (!canKeepCopies()) setState('impossible');
    else setState(isTurnedOff() ? 'off' : 'on');
  }, []);
  if (state === 'unknown') return null;

  const turn = async (isOn: boolean) => {
    try {
      rememberChoice(isOn);
      if (isOn) await keepCopies();
      else await removeCopies();
      setState(isOn ? 'on' : 'off');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.setting}>
      <p role="status">{STATES[state]}</p>
      {state !== 'impossible' && (
        <button type="button" className={styles.button} onClick={() => turn(state === 'off')}>
          {state === 'off' ? 'オフライン用に保存する' : '保存をやめて、保存したものを消す'}
        </button>
      )}
    </div>
  );
}
