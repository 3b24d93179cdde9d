// Tells Node.js that the .js files of dist/cjs are CommonJS, whatever the package's own "type".
import { writeFileSync } from 'node:fs';

writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
