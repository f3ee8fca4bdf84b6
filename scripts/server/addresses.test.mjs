import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openableAddresses } from './addresses.mjs';
import { listen } from './listen.mjs';

/** @param {string} address @param {'IPv4' | 'IPv6'} family @param {boolean} [internal] */
const one = (address, family, internal = false) =>
  /** @type {import('node:os').NetworkInterfaceInfo} */ ({ address, family, internal });

const interfaces = {
  lo: [one('127.0.0.1', 'IPv4', true), one('::1', 'IPv6', true)],
  eth0: [one('192.168.0.7', 'IPv4'), one('2001:db8::7', 'IPv6'), one('fe80::7', 'IPv6')],
};
/** @param {string} host */
const of = (host) => openableAddresses({ host, port: 3000, basePath: '/atlas' }, interfaces);

describe('openableAddresses', () => {
  test('gives the one address of a host that is an address or a name', () => {
    expect(of('localhost')).toEqual(['http://localhost:3000/atlas/']);
    expect(of('192.168.0.7')).toEqual(['http://192.168.0.7:3000/atlas/']);
    expect(of('::1')).toEqual(['http://[::1]:3000/atlas/']);
  });

  test('gives localhost and the IPv4 addresses of the networks for 0.0.0.0', () => {
    expect(of('0.0.0.0')).toEqual([
      'http://localhost:3000/atlas/',
      'http://192.168.0.7:3000/atlas/',
    ]);
  });

  test('gives addresses of both families for ::, without those of the link alone', () => {
    expect(of('::')).toEqual([
      'http://localhost:3000/atlas/',
      'http://192.168.0.7:3000/atlas/',
      'http://[2001:db8::7]:3000/atlas/',
    ]);
  });

  test('gives addresses of this machine that answer', async () => {
    const { servers, port } = await listen(() => createServer((_, res) => res.end('here')), {
      host: '0.0.0.0',
      port: 0,
    });
    for (const address of openableAddresses({ host: '0.0.0.0', port, basePath: '' })) {
      expect(await (await fetch(address)).text(), address).toBe('here');
    }
    for (const server of servers) server.close();
  });
});
