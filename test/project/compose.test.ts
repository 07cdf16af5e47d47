import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { projectFile } from '../../src/domain/project-files';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = load(readFileSync(projectFile('docker-compose.yml'), 'utf8')) as {
  services: Record<'neo4j' | 'entente', Service>;
  volumes: Record<string, unknown>;
};
const { neo4j, entente } = compose.services;
const dockerfile = readFileSync(projectFile('Dockerfile'), 'utf8');

describe('the compose file', () => {
  test('Neo4j is the long-term version, keeps its data and tells its health', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26/u);
    expect(neo4j.healthcheck?.test.length).toBeGreaterThan(1);
    for (const volume of neo4j.volumes ?? [])
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    expect(neo4j.volumes).toEqual([expect.stringMatching(/:\/data$/u)]);
  });

  test('the app waits for it and finds it', () => {
    expect(entente.depends_on?.neo4j?.condition).toBe('service_healthy');
    expect(entente.environment.ENTENTE_STORE).toBe('neo4j://neo4j:7687');
  });

  test('no password stands in it, and one must be set', () => {
    const required = /\$\{NEO4J_PASSWORD:\?/u;
    expect(neo4j.environment.NEO4J_AUTH).toMatch(required);
    expect(entente.environment.NEO4J_PASSWORD).toMatch(required);
    expect(readFileSync(projectFile('.env.example'), 'utf8')).toMatch(/^NEO4J_PASSWORD=$/mu);
  });

  test('ports are open to this machine only', () => {
    for (const port of [...neo4j.ports, ...entente.ports]) expect(port).toMatch(/^127\.0\.0\.1:/u);
  });
});

describe('the image', () => {
  test('runs as another user than root, on the version of Node that the project asks for', () => {
    const stages = [...dockerfile.matchAll(/^FROM (\S+)/gmu)].map((match) => match[1]);
    const wanted = readFileSync(projectFile('.nvmrc'), 'utf8').trim().replace(/^v/u, '').split('.')[0];
    for (const image of stages) expect(image).toMatch(new RegExp(`^node:${wanted}-`, 'u'));
    expect(dockerfile).toMatch(/^USER node$/mu);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
  });

  test('starts what exists', () => {
    const [, script = ''] = /^CMD \["node", "dist\/([^"]+)\.js"/mu.exec(dockerfile) ?? [];
    expect(existsSync(projectFile(`${script}.ts`))).toBe(true);
  });
});
