// Reads xAPI statements as JSON Lines and says of each whether @learninglocker/xapi-validation accepts it.
// Usage: node validate-statements.js FOLDER_WITH_NODE_MODULES < statements.jsonl
const path = require('path');
const validate = require(path.join(process.argv[2], 'node_modules', '@learninglocker', 'xapi-validation')).default;

const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(line => line.length > 0);
for (const line of lines) {
  const warnings = validate(JSON.parse(line));
  console.log(warnings.length === 0 ? 'accepted' : 'rejected: ' + JSON.stringify(warnings.map(warning => warning.path.join('.'))));
}
