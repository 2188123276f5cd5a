import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CODE = ['bff', 'client', 'config', 'sandbox', 'scripts', 'test'].map((folder) => `${folder}/**/*.{ts,tsx}`);
const DATA = ['bff/database/seeds/**', 'client/strings/**'];

const HAN = '/\\p{Script=Han}/u';
const WORD = '/\\p{L}/u';
const VENDOR = '/^(wx|my|ZWJSBridge)$/';

const NO_ENVIRONMENT = [{
  selector: ':matches(MemberExpression[property.name="env"], MemberExpression[property.value="env"])[object.name="process"]',
  message: 'The environment is read in bff/config.ts and config/ only.',
}, {
  selector: 'VariableDeclarator[init.name="process"]',
  message: 'The environment is read in bff/config.ts and config/ only.',
}];
const ONLY_THE_CHANNEL = [{
  selector: '[object.name="process"][property.name="env"]:not(MemberExpression > MemberExpression.object), '
    + 'MemberExpression[object.object.name="process"][object.property.name="env"]:not([property.name="TARO_ENV"])',
  message: 'client/platform knows TARO_ENV; every other setting comes through config/.',
}];
const NO_VENDOR = [{
  selector: [
    `MemberExpression > Identifier.object[name=${VENDOR}]`,
    `CallExpression > Identifier[name=${VENDOR}]`,
    `UnaryExpression > Identifier[name=${VENDOR}]`,
    `VariableDeclaration[declare=true] Identifier[name=${VENDOR}]`,
    'MemberExpression > Identifier.property[name="ZWJSBridge"]',
    ':matches(MemberExpression[object.name="window"], MemberExpression[object.name="globalThis"]) > '
      + `Identifier.property[name=${VENDOR}]`,
  ].join(', '),
  message: 'A vendor is known in client/platform and config/zlb only.',
}, {
  selector: 'Identifier[name="TARO_ENV"], CallExpression[callee.object.name="Taro"][callee.property.name="getEnv"]',
  message: 'The channel is known in client/platform and config/zlb only.',
}];
const ONE_WAY_OUT = [{
  selector: 'MemberExpression[object.name="Taro"][property.name=/^(request|uploadFile|downloadFile)$/]',
  message: 'The client speaks to the server through client/api only.',
}];
const WORDS_IN_STRINGS = [{
  selector: [
    `JSXText[value=${WORD}]`,
    `JSXElement > JSXExpressionContainer > Literal[value=${WORD}]`,
    `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORD}]`,
    `JSXAttribute[name.name=/^(title|label|placeholder|alt|ariaLabel|aria-label)$/] > Literal[value=${WORD}]`,
    `Literal[value=${HAN}]`,
    `TemplateElement[value.raw=${HAN}]`,
  ].join(', '),
  message: 'Every word that a reader sees lives in client/strings.',
}];

// The last entry that matches a file wins whole, so each states its full list.
const restrict = (files, ...lists) => ({ files, rules: { 'no-restricted-syntax': ['error', ...lists.flat()] } });

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', '.data/', '.temp/', 'artefacts/', '**/*.cjs', '**/*.mjs', '**/*.js'] },
  {
    files: CODE,
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-nested-ternary': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // tsc reports these itself
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['bff', 'client', 'config', 'sandbox', 'scripts'].map((folder) => `${folder}/**/*.{ts,tsx}`),
    ignores: DATA,
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
    },
  },
  { files: ['bff/**/*.ts'], rules: { 'no-console': 'error' } },

  restrict(['bff/**/*.ts'], NO_ENVIRONMENT, NO_VENDOR),
  restrict(['bff/config.ts'], NO_VENDOR),
  // The stand-in for the vendors serves their bridge scripts itself.
  restrict(['sandbox/**/*.ts'], NO_ENVIRONMENT),
  restrict(['client/**/*.{ts,tsx}'], NO_ENVIRONMENT, NO_VENDOR, ONE_WAY_OUT, WORDS_IN_STRINGS),
  restrict(['client/api/**/*.ts'], NO_ENVIRONMENT, NO_VENDOR, WORDS_IN_STRINGS),
  restrict(['client/platform/**/*.{ts,tsx}'], ONLY_THE_CHANNEL, ONE_WAY_OUT, WORDS_IN_STRINGS),
  // A page's config names it for the host, which reads it as data before any of our code runs.
  restrict(['client/strings/**/*.ts', 'client/**/*.config.ts'], NO_ENVIRONMENT, NO_VENDOR, ONE_WAY_OUT),
);
