// Starts the window.
import { mount } from 'svelte';
import './design/tokens.css';
import './design/global.css';
import { connect } from './backend/backend';
import App from './shell/App.svelte';

const target = document.getElementById('app');
if (target) void connect().then((backend) => mount(App, { target, props: { backend } }));
