import * as migration_20261122_221240_initial from './20261122_221240_initial';

export const migrations = [
  {
    up: migration_20261122_221240_initial.up,
    down: migration_20261122_221240_initial.down,
    name: '20261122_221240_initial'
  },
];
