/**
 * Configuration for nginx, from the same table as the headers of our own server. Two files to include and an
 * example: `maps.conf` where `http` is, `locations.conf` in a `server`, `renkei-atlas.conf` does both.
 */
import { CONNECTED, LOCAL_HOST, RULES, TYPES } from '../headers.mjs';
import { UNSERVED } from '../server/routes.mjs';

/** Where the guide has the administrator unpack the package: a link to the folder of the present version. */
export const HOME = '/srv/renkei-atlas/current';

/** @param {string} text a value or pattern; nginx would take `$` before a letter for a variable */
function quoted(text) {
  if (/["\n]|\$[\w{]/.test(text)) throw new Error(`nginx cannot quote ${text}`);
  return `"${text}"`;
}

/**
 * @param {string} pattern of a rule
 * @param {string} basePath
 */
const under = (pattern, basePath) =>
  `^${basePath.replace(/[.]/g, '\\.')}${pattern.replace(/^\^/, '')}`;

/** @param {string} name of a header @param {string} basePath */
const variable = (name, basePath) =>
  `$renkei${basePath}_${name}`.toLowerCase().replace(/[^$\w]/g, '_');

/**
 * How a reader is connected, as patterns of scheme, scheme at the server before this one, and host.
 *
 * @type {Record<string, string>}
 */
const CONNECTION = { secure: '~*^(https |http https)', local: `~* ${LOCAL_HOST}$` };

/** Names of all headers, in order of appearance, and whether every file has the same. */
function headerNames() {
  const names = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => ({
    name,
    values: RULES.filter(({ headers }) => name in headers).map(({ pattern, headers }) => ({
      pattern,
      value: headers[name] ?? '',
    })),
  }));
}

/**
 * `maps.conf`: for each header that differs from file to file, its value by address. The first pattern that
 * matches counts, so the table's last rule comes first.
 *
 * @param {string} basePath `''` or `/atlas`
 */
export function nginxMaps(basePath) {
  const maps = headerNames()
    .filter(({ values }) => values.length > 1 || values[0]?.pattern !== '^/')
    .map(({ name, values }) => {
      const everywhere = values.find(({ pattern }) => pattern === '^/')?.value ?? '';
      const lines = values
        .filter(({ pattern }) => pattern !== '^/')
        .reverse()
        .map(
          ({ pattern, value }) => `    ${quoted(`~${under(pattern, basePath)}`)} ${quoted(value)};`,
        );
      return `# ${name}
map $uri ${variable(name, basePath)} {
    default ${quoted(everywhere)};
${lines.join('\n')}
}
`;
    });
  const connected = CONNECTED.map(({ name, value, connections }) => {
    const lines = connections.map(
      (connection) => `    ${quoted(CONNECTION[connection] ?? '')} ${quoted(value)};`,
    );
    return `# ${name}: by how the reader is connected
map "$scheme $http_x_forwarded_proto $host" ${variable(name, basePath)} {
    default "";
${lines.join('\n')}
}
`;
  });
  return `# Renkei Atlas: headers that differ from file to file. To be included in "http".

${maps.join('\n')}
${connected.join('\n')}`;
}

/**
 * `locations.conf`: the site, with its types, compressed twins, headers and error page.
 *
 * @param {string} basePath `''` or `/atlas`
 */
export function nginxLocations(basePath) {
  const types = Object.entries(TYPES).map(
    ([extension, type]) => `        ${quoted(type)} ${extension};`,
  );
  const headers = headerNames().map(({ name, values }) => {
    const [first] = values;
    const same = values.length === 1 && first?.pattern === '^/';
    return `    add_header ${name} ${same ? quoted(first.value) : variable(name, basePath)} always;`;
  });
  const connected = CONNECTED.map(
    ({ name }) => `    add_header ${name} ${variable(name, basePath)} always;`,
  );
  const [slash, bare] =
    basePath === ''
      ? ['location / {', '']
      : [
          `location ^~ ${basePath}/ {`,
          `location = ${basePath} {
    absolute_redirect off;
    return 308 ${basePath}/$is_args$args;
}

`,
        ];
  return `# Renkei Atlas under ${basePath}/. To be included in a "server".

${bare}${slash}
    root ${HOME}/site;
    index index.html;
    # Redirects name no host and no port, so that they also hold behind another server.
    absolute_redirect off;
    server_tokens off;
    error_page 404 ${basePath}/404.html;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;

    # The files lie compressed beside the plain ones (.gz, .br).
    gzip_static on;
    gzip_vary on;
    # With Debian's package libnginx-mod-http-brotli-static, a fifth smaller:
    # brotli_static on;

${headers.join('\n')}
${connected.join('\n')}

    # Compressed twins are sent in their file's place; hidden and configuration files not at all.
    location ~ ${quoted(UNSERVED.source.replaceAll('\\/', '/'))} {
        return 404;
    }
    location ~ ${quoted(`${under('^/(404|_not-found)/', basePath)}`)} {
        return 404;
    }
    location = ${basePath}/404.html {
        internal;
    }
}
`;
}

/**
 * `renkei-atlas.conf`: a server with nothing but the atlas, to be put into /etc/nginx/conf.d/.
 *
 * @param {string} basePath `''` or `/atlas`
 */
export function nginxServer(basePath) {
  const root =
    basePath === ''
      ? ''
      : `
    location = / {
        absolute_redirect off;
        return 302 ${basePath}/;
    }`;
  return `# Renkei Atlas on a server of its own: copy to /etc/nginx/conf.d/.
# Where there is a "server" already, move the first include beside it and the second into it.
include ${HOME}/nginx/maps.conf;

server {
    listen 80;
    server_name _;
    server_tokens off;
    # Longer addresses and headers are refused.
    large_client_header_buffers 4 8k;
    # Nothing is ever uploaded.
    client_max_body_size 1k;

    include ${HOME}/nginx/locations.conf;
${root}
}
`;
}

/**
 * All files for nginx.
 *
 * @param {string} basePath `''` or `/atlas`
 * @returns {Record<string, string>} name → text
 */
export function nginxFiles(basePath) {
  return {
    'maps.conf': nginxMaps(basePath),
    'locations.conf': nginxLocations(basePath),
    'renkei-atlas.conf': nginxServer(basePath),
  };
}
