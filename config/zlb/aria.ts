/**
 * Taro's components take ariaLabel, ariaRole …; a browser wants aria-label and role. Taro translates them only when
 * TARO_ENV is `h5`, so this does it for zlb, and only on Taro's own elements: our components take camel case as props.
 */
import type { NodePath, PluginObj } from '@babel/core';
import type { JSXOpeningElement } from '@babel/types';

const TARO_COMPONENTS = '@tarojs/components';

const htmlName = (name: string): string =>
  name === 'ariaRole' ? 'role' : name.replace(/^aria([A-Z])/, (_, letter: string) => `aria-${letter.toLowerCase()}`).toLowerCase();

const isTaroElement = (element: NodePath<JSXOpeningElement>): boolean => {
  const { name } = element.node;
  if (name.type !== 'JSXIdentifier') return false;
  const from = element.scope.getBinding(name.name)?.path.parent;
  return from?.type === 'ImportDeclaration' && from.source.value === TARO_COMPONENTS;
};

export const aria = (): PluginObj => ({
  name: 'xinyue-aria',
  visitor: {
    JSXOpeningElement(element) {
      if (!isTaroElement(element)) return;
      for (const attribute of element.node.attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
        if (/^aria[A-Z]/.test(attribute.name.name)) attribute.name.name = htmlName(attribute.name.name);
      }
    },
  },
});
