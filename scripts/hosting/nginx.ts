/**
 * Configuration for nginx, from the same table as the headers of our own server. Two files to include and an
 * example: `maps.conf` where `http` is, `locations.conf` in a `server`, `renkei-atlas.conf` does both.
 */
import { CONNECTED, type Connection, LOCAL_HOST, RULES, TYPES } from '../headers';
import { UNSERVED } from '../server/routes';

/** Where the guide has the administrator unpack the package: a link to the folder of the present version. */
export const HOME = '/srv/renkei-atlas/current';

/** A value or pattern in quotes; nginx would take `$` before a letter for a variable. */
function quoted(text: string): string {
  if (/["\n]|\$[\w{]/.test(text)) throw new Error(`nginx cannot quote ${text}`);
  return `"${text}"`;
}

/** A rule's pattern under the sub-path. */
const under = (pattern: string, basePath: string) =>
  `^${basePath.replace(/[.]/g, '\\.')}${pattern.replace(/^\^/, '')}`;

/** The variable that holds a header's value. */
const variable = (name: string, basePath: string) =>
  `$renkei${basePath}_${name}`.toLowerCase().replace(/[^$\w]/g, '_');

/** How a reader is connected, as patterns of scheme, scheme at the server before this one, and host. */
const CONNECTION: Readonly<Record<Connection, string>> = {
  plain: '',
  secure: '~*^(https |http https)',
  local: `~* ${LOCAL_HOST}$`,
};

/** All headers of the table, in order of appearance, with their values by pattern of address. */
const HEADERS = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))].map((name) => ({
  name,
  values: RULES.flatMap(({ pattern, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [{ pattern, value }];
  }),
}));

/**
 * `maps.conf`: for each header that differs from file to file, its value by address. The first pattern that
 * matches counts, so the table's last rule comes first.
 */
function nginxMaps(basePath: string): string {
  const maps = HEADERS.filter(({ values }) => values.length > 1 || values[0]?.pattern !== '^/').map(
    ({ name, values }) => {
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
    },
  );
  const connected = CONNECTED.map(({ name, value, connections }) => {
    const lines = connections.map(
      (connection) => `    ${quoted(CONNECTION[connection])} ${quoted(value)};`,
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

/** `locations.conf`: the site, with its types, compressed twins, headers and error page. */
function nginxLocations(basePath: string): string {
  const types = Object.entries(TYPES).map(
    ([extension, type]) => `        ${quoted(type)} ${extension};`,
  );
  const headers = HEADERS.map(({ name, values }) => {
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

/** `renkei-atlas.conf`: a server with nothing but the atlas, to be put into /etc/nginx/conf.d/. */
function nginxServer(basePath: string): string {
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
 * All files for nginx, text by name.
 *
 * @param basePath `''` or `/atlas`
 */
export function nginxFiles(basePath: string): Record<string, string> {
  return {
    'maps.conf': nginxMaps(basePath),
    'locations.conf': nginxLocations(basePath),
    'renkei-atlas.conf': nginxServer(basePath),
  };
}
