import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './aria-attributes.json';
import components from './aria-components.json';

mergeInternalComponents(Object.fromEntries(components.map((name) => [name, attributes])));
