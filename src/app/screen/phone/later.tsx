import type { ReactElement } from 'react';
import { lazily } from '#ui/lazily.tsx';
import styles from '#app/screen/screen.module.css';

// As high as what comes, so that the picture is not drawn for another room first.
const HeaderMeanwhile = (): ReactElement => <div className={styles['headerMeanwhile']} />;
const BarMeanwhile = (): ReactElement => <div className={styles['barMeanwhile']} />;

/** The bars of a telephone; no other screen loads them. */
export const phoneHeader = lazily(async () => (await import('./PhoneHeader.tsx')).PhoneHeader, HeaderMeanwhile);
export const phoneBar = lazily(async () => (await import('./PhoneBar.tsx')).PhoneBar, BarMeanwhile);
export const laneBar = lazily(async () => (await import('./LaneBar.tsx')).LaneBar);
