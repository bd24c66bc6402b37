export * from './days';
export * from './link';
export * from './parse';
export * from './words';
