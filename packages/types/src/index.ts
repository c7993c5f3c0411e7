export * from './delivery'
export * from './vocabulary'
