// Starts the window. The first view's code and its first question travel while it is asked who is signed in.
import { mount } from 'svelte';
import './design/tokens.css';
import './design/global.css';
import { askAhead } from './backend/ahead';
import { connect } from './backend/connect';
import App from './shell/App.svelte';
import { parseRoute } from './shell/route';
import { VIEWS } from './views';

const target = document.getElementById('app');
const first = VIEWS.find((view) => view.id === parseRoute(location.hash, 'today').view);

void first?.load().catch((thrown: unknown) => console.error('reading the first view', thrown));
const backend = first?.id === 'today' ? askAhead(connect(), 'schedule.today', {}) : connect();
if (target) mount(App, { target, props: { backend } });
