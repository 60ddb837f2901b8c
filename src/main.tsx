import '#app/styles/fonts.css';
import '#app/styles/measures.css';
import '#app/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/screen/App.tsx';
import { startSync } from '#app/start-sync.ts';
import { createEntenteStore } from '#store/create-store.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const store = createEntenteStore();
const { opening, ready } = startSync(store);
const page = createRoot(root);
const draw = (): void =>
  page.render(
    <StrictMode>
      <App store={store} opening={opening} />
    </StrictMode>,
  );
if (ready === null) draw();
else void ready.then(draw);
