import { contextBridge, ipcRenderer } from 'electron';
import { hostMethods } from '../contract/host';

/** Offers the contract as `window.host`; Electron's own parts stay on this side. */
const calls = hostMethods.map((method) => [method, (input: unknown) => ipcRenderer.invoke(`host:${method}`, input)] as const);

contextBridge.exposeInMainWorld('host', Object.fromEntries(calls));
