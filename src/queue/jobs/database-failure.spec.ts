import { databaseFailure } from './database-failure';

const anError = (code: string, message = 'as the server says'): Error => Object.assign(new Error(message), { code });

describe('what a failure of the database means for a job', () => {
  it.each(['ECONNREFUSED', '57P01', '53100', '53300', '25006'])('%s: an outage, which uses up no attempt', (code) => {
    expect(databaseFailure(anError(code))).toMatchObject({ class: 'weather', code: 'database.unavailable', disposition: 'snooze' });
  });

  it.each(['55P03', '57014', '40001', '40P01'])('%s: others are in the way, which uses up one and goes away by itself', (code) => {
    const failure = { class: 'weather', code: 'database.busy', disposition: 'retry', message: 'as the server says' };
    expect(databaseFailure(anError(code))).toEqual(failure);
  });

  it.each(['23505', '42P01', '22P02'])('%s: no weather', (code) => {
    expect(databaseFailure(anError(code))).toBeNull();
  });
});
