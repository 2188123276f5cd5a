// A folder is a capability unless it is one of the shared ones, so a new capability is covered from its first file.
const BFF_SHARED = '(?:adapters|contracts|database|http)';
const CLIENT_SHARED = '(?:api|assets|components|pages|platform|strings|styles|theme)';
const BFF_CAPABILITY = `(?!${BFF_SHARED}/)[^/]+`;
const CLIENT_CAPABILITY = `(?!${CLIENT_SHARED}/)[^/]+`;
const CHANNEL = '\\.(?:weapp|alipay|h5|zlb)\\.tsx?$';
// Taro finds pages and page configs by path, not by import.
const CLIENT_ENTRY = ['^client/app\\.(?:config\\.ts|tsx)$', `^client/(?:pages|${CLIENT_CAPABILITY})/.*index(?:\\.config\\.ts|\\.tsx)$`];
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle means the two files are one.', {}, { circular: true }),

    // client <-> bff: one seam, made of types
    forbid('client-sees-contracts-only', 'The client knows the wire, not the server.',
      { path: '^client/' }, { path: '^(?:bff|sandbox|scripts)/', pathNot: '^bff/contracts/' }),
    forbid('contracts-are-free', 'Use `import type`: no schema may enter the 1 MB main package.',
      { path: '^client/' }, { path: '^bff/contracts/', dependencyTypesNot: ['type-only'] }),
    forbid('bff-ignores-client', 'The server never imports the client.', { path: '^bff/' }, { path: '^client/' }),
    forbid('contracts-import-nothing', 'Contracts know zod and each other.',
      { path: '^bff/contracts/' }, { pathNot: ['^bff/contracts/', 'node_modules/zod/'] }),

    // inside the bff
    forbid('use-the-front-door', 'Reach another capability through its index.ts.',
      { path: `^bff/(${BFF_CAPABILITY})/` },
      { path: `^bff/${BFF_CAPABILITY}/`, pathNot: ['^bff/$1/', '^bff/[^/]+/index\\.ts$'] }),
    forbid('mount-the-front-door', 'Composition and scripts, too, use a capability through its index.ts.',
      { path: ['^bff/[^/]+\\.ts$', '^scripts/'] },
      { path: `^bff/${BFF_CAPABILITY}/`, pathNot: '^bff/[^/]+/(?:index|ports)\\.ts$' }),
    forbid('http-at-the-edge', 'Only routes speak HTTP, and only bff/http and app.ts speak Koa.',
      { path: '^bff/', pathNot: ['[/-]routes\\.ts$', '^bff/http/', '^bff/(?:app|compose|main)\\.ts$'] },
      { path: ['node_modules/(?:@types/)?koa/', 'node_modules/@koa/', '^bff/http/'], pathNot: '\\.table\\.ts$' }),
    forbid('http-serves-all', 'What every route shares knows no capability.',
      { path: '^bff/http/' }, { path: `^bff/${BFF_CAPABILITY}/` }),
    forbid('sql-in-tables', 'Only tables and bff/database speak to the drivers; stores use bff/database.',
      { path: '^bff/', pathNot: ['\\.table\\.ts$', '^bff/database/'] },
      { path: 'node_modules/(?:typeorm|mysql2|libsql|better-sqlite3)/' }),
    forbid('database-front-door', 'Reach the database through its index.ts.',
      { path: '^bff/', pathNot: '^bff/database/' },
      { path: '^bff/database/', pathNot: '^bff/database/(?:seeds/|migrations/|tables/)?index\\.ts$' }),
    forbid('database-knows-tables-only', 'The database maps tables; it owns no rule.',
      { path: '^bff/database/' }, { path: `^bff/${BFF_CAPABILITY}/`, pathNot: '\\.table\\.ts$' }),
    forbid('ground-knows-no-capability', 'Errors, settings and ciphers lie under every capability.',
      { path: '^bff/[^/]+\\.ts$', pathNot: '^bff/(?:app|compose|main|jobs)\\.ts$' }, { path: `^bff/${BFF_CAPABILITY}/` }),
    forbid('settings-are-arguments', 'Only the process (serve.ts, scripts) reads the settings; everything else is told.',
      { path: '^bff/', pathNot: '^bff/(?:main|serve)\\.ts$' }, { path: '^bff/config\\.ts$', dependencyTypesNot: ['type-only'] }),
    forbid('main-is-last', 'main.ts composes; nobody composes it, except a start script.',
      { pathNot: ['^scripts/', '^test/', '^bff/serve\\.ts$'] }, { path: '^bff/main\\.ts$' }),
    forbid('rules-are-pure', 'A policy is decided from its arguments alone.',
      { path: '/policy\\.ts$' },
      { path: ['/store\\.ts$', '\\.table\\.ts$', '^bff/(?:database|adapters)/', '/index\\.ts$', '^bff/(?:config|jobs)\\.ts$'] }),
    forbid('adapters-are-wired-in-main', 'Only main.ts names an outside system.',
      { path: ['^bff/', '^scripts/'], pathNot: ['^bff/adapters/', '^bff/main\\.ts$'] }, { path: '^bff/adapters/' }),
    forbid('adapters-know-ports-only', 'An adapter implements ports; it owns no rule.',
      { path: '^bff/adapters/' }, { path: '^bff/', pathNot: ['/ports\\.ts$', '^bff/adapters/', '^bff/(?:contracts/)?errors\\.ts$'] }),
    forbid('adapters-stand-alone', 'One outside system never calls another.',
      { path: '^bff/adapters/([^/]+)/' }, { path: '^bff/adapters/', pathNot: '^bff/adapters/$1/' }),

    // inside the client
    forbid('packages-stand-alone', 'A sub-package imports shared folders, never a sibling.',
      { path: `^client/(${CLIENT_CAPABILITY})/` }, { path: `^client/${CLIENT_CAPABILITY}/`, pathNot: '^client/$1/' }),
    forbid('shared-stays-shared', 'The main package cannot require a sub-package.',
      { path: ['^client/[^/]+$', `^client/${CLIENT_SHARED}/`] }, { path: `^client/${CLIENT_CAPABILITY}/` }),
    forbid('pages-are-ends', 'What a page shares moves to components or api.',
      { path: '^client/', pathNot: '^client/pages/' }, { path: '^client/pages/' }),
    forbid('taro-picks-the-channel', 'Import the file without its channel suffix.', {}, { path: CHANNEL }),
    forbid('client-packages-are-chosen', 'Each package here is paid for in the main package: list it on purpose.',
      { path: '^client/' },
      { path: 'node_modules/', pathNot: 'node_modules/(?:@tarojs|(?:@types/)?react(?:-dom)?|@tanstack/react-query|zustand)/' }),
    forbid('no-node-in-client', 'A phone has no Node.', { path: '^client/' }, { dependencyTypes: ['core'] }),

    // the outside world
    forbid('sandbox-stays-outside', 'The sandbox meets us on the wire only, as its vendors would.',
      { path: '^sandbox/' }, { path: '^(?:bff|client|scripts)/' }),
    forbid('no-sandbox-in-production', 'Only the start script and tests know the sandbox.',
      { pathNot: ['^sandbox/', '^scripts/start(?:\\.ts$|/)', '^test/'] }, { path: '^sandbox/' }),

    // hygiene
    forbid('no-tests-in-production', 'Production never imports test code; the test command may.',
      { pathNot: ['^test/', '^scripts/test(?:\\.ts$|/)'] }, { path: '^test/' }),
    forbid('no-scripts-in-production', 'Scripts use the product, never the other way round.',
      { path: '^(?:bff|client|config)/' }, { path: '^scripts/' }),
    forbid('production-dependencies', 'What the server imports is in "dependencies".',
      { path: '^bff/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }),
    // node:sqlite exists on newer versions of Node only, and is asked for at run time.
    forbid('no-unresolvable', 'Every import resolves.', {}, { couldNotResolve: true, pathNot: '^(?:node:)?sqlite$' }),
    forbid('no-dead-server-files', 'Nothing that runs reaches this file.',
      { path: ['^bff/serve\\.ts$', '^scripts/'] },
      // The host sends these to the browser as text.
      { path: '^(?:bff|sandbox)/', pathNot: ['^bff/serve\\.ts$', '^sandbox/host/browser/'], reachable: false }),
    forbid('no-dead-client-files', 'No page reaches this file.',
      { path: [...CLIENT_ENTRY, `^client/.*${CHANNEL}`] }, { path: '^client/', pathNot: [...CLIENT_ENTRY, CHANNEL, '\\.d\\.ts$'], reachable: false }),
    { ...forbid('no-dead-files', 'Nothing imports this file.', { orphan: true, path: '^(?:scripts|test)/', pathNot: '\\.test\\.tsx?$' }, {}) },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    exclude: { path: '\\.(?:md|html)$' },
  },
};
